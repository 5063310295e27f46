package org.rapporteur.intake;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns what input calls a language ({@code en}, {@code en_US}, {@code eng}, {@code English}) into a BCP 47 tag. */
final class LanguageTags {
    private static final Map<String, String> CODES = Arrays.stream(Locale.getISOLanguages())
            .flatMap(LanguageTags::spellings)
            .collect(toUnmodifiableMap(entry -> entry.getKey(), entry -> entry.getValue(), (first, second) -> first));

    private LanguageTags() {}

    /** The tag; empty where the text names no language. */
    static Optional<String> of(String text) {
        String spelling = text.strip().replace('_', '-');
        String code = CODES.getOrDefault(spelling.toLowerCase(Locale.ROOT), spelling);
        String tag = Locale.forLanguageTag(code).toLanguageTag();
        // What is no tag becomes "und"; a tag's first part has two or three letters.
        return tag.equals("und") || tag.split("-")[0].length() > 3 ? Optional.empty() : Optional.of(tag);
    }

    private static Stream<Map.Entry<String, String>> spellings(String code) {
        Locale language = Locale.forLanguageTag(code);
        return Stream.of(
                        language.getISO3Language(),
                        language.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT))
                .map(spelling -> Map.entry(spelling, language.toLanguageTag()));
    }
}
