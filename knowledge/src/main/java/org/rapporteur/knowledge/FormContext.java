package org.rapporteur.knowledge;

import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Whether a doubtful form names what the dictionary says where it stands: "Jordan said" does,
 * "Michael Jordan" and "Jordan Peterson" do not. Rules over the capitals around it; what they let
 * through may still be wrong.
 */
final class FormContext {
    private static final int LONGEST_ACRONYM = 6;
    private static final int LONGEST_TITLE = 4;
    private static final int LONG_WORD = 5;
    private static final Set<String> SENTENCE_ENDS = Set.of(".", "!", "?", "\"", "\u201c", "\u201d", ":", ";");
    // Words with a capital that are no part of a name: at the start of a sentence, days, months.
    private static final Set<String> NO_NAMES = Set.of(("A Across After Against Also Although Amid Among And Are"
                    + " Around As At Because Before Besides Between Both But Can Could Despite Did Do Does During Even"
                    + " Following For Former From Had Has Have How However If In Inside Into Is It Its Just Like"
                    + " Meanwhile Near Neither No Nor Not Now Of Off On Once Only Or Our Outside Over Since So Some"
                    + " Still That The Their Then There These They This Those Though Through Throughout Today To"
                    + " Toward Towards Under Unlike Until Was We Were What When Where Whether Which While Who Why Will"
                    + " With Within Without Would Yesterday Yet"
                    + " Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June"
                    + " July August September October November December")
            .split(" "));

    private final PartSequence parts;
    private final NameTrie.Node names;
    private final Roles roles;

    FormContext(PartSequence parts, NameTrie.Node names, Roles roles) {
        this.parts = parts;
        this.names = names;
        this.roles = roles;
    }

    private boolean isShouted() {
        return IntStream.range(0, parts.size()).mapToObj(parts::text).noneMatch(FormContext::hasSmallLetter);
    }

    /** Whether each longer word has a capital. */
    private boolean isHeadline() {
        long longWords = longWords().count();
        return longWords >= 3
                && longWords == longWords().filter(this::hasCapital).count();
    }

    private IntStream longWords() {
        return IntStream.range(0, parts.size()).filter(part -> parts.text(part).length() >= LONG_WORD);
    }

    private static boolean hasSmallLetter(String word) {
        return word.length() > 1 && word.codePoints().anyMatch(Character::isLowerCase);
    }

    /** Whether the parts from {@code first} to before {@code end} may be read as such an entity. */
    boolean admits(int first, int end, EntityKind kind) {
        if (end - first == 1 && isAcronym(parts.text(first))) {
            return !isShouted();
        }
        boolean asState = kind == EntityKind.STATE || kind == EntityKind.CAPITAL;
        if (isShouted() || isHeadline()) {
            return asState;
        }
        if (!asState && end - first == 1 && isSentenceStart(first)) {
            return false; // Apple, Nice, Phoenix: as likely a common word
        }
        return !isNamePart(first - 1) && (!isNamePart(end) || beginsTitle(end));
    }

    private static boolean isAcronym(String word) {
        return word.length() <= LONGEST_ACRONYM && word.equals(word.toUpperCase(Locale.ROOT));
    }

    private boolean isSentenceStart(int part) {
        return part == 0 || SENTENCE_ENDS.contains(parts.text(part - 1));
    }

    private boolean hasCapital(int part) {
        return Character.isUpperCase(parts.text(part).charAt(0));
    }

    /** A word with a capital that is neither a function word nor a known name by itself. */
    private boolean isNamePart(int part) {
        if (part < 0 || part >= parts.size() || !hasCapital(part) || NO_NAMES.contains(parts.text(part))) {
            return false;
        }
        NameTrie.Node known = names.child(parts.text(part));
        return known == null || known.readings().isEmpty();
    }

    /** "Israel Defense Minister": what follows is an office or institution, not a surname. */
    private boolean beginsTitle(int start) {
        StringBuilder title = new StringBuilder();
        for (int part = start; part < parts.size() && part < start + LONGEST_TITLE && hasCapital(part); part++) {
            title.append(title.isEmpty() ? "" : " ").append(parts.text(part).toLowerCase(Locale.ROOT));
            if (roles.find(title.toString()).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
