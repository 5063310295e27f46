package org.rapporteur.knowledge;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Nouns for offices, groups and institutions. */
public final class Roles {
    static final String FILE = "roles.tsv";
    static final List<String> COLUMNS = List.of("noun", "plural", "sector", "kind", "personal", "family");
    private static final Pattern CONSONANT_AND_Y = Pattern.compile("[^aeiou]y$");
    private static final Pattern HISSING = Pattern.compile("(?:[sxz]|[cs]h)$");
    private static final Pattern COMPLEMENT = Pattern.compile("(.+?)( (?:of|for|to|in) .+)");

    private final Map<String, Role> byNoun = new LinkedHashMap<>();
    private final Map<String, Role> byForm = new HashMap<>();

    /** The last words of all forms: one look at a phrase's last word tells of most that they name no role. */
    private final Set<String> lastWords = new HashSet<>();

    private Roles() {}

    static Roles read(DataFiles files) {
        Roles roles = new Roles();
        files.rows(FILE, COLUMNS, List.of("noun")).forEach(roles::add);
        roles.byNoun.values().forEach(role -> roles.byForm.putIfAbsent(plural(role.noun()), role));
        roles.byForm.keySet().forEach(form -> roles.lastWords.add(lastWord(form)));
        return roles;
    }

    private void add(Row row) {
        Role role = new Role(
                row.text("noun"),
                row.parseOptional("sector", Codes::sector).orElse(null),
                row.parse("kind", kind -> Role.Kind.valueOf(kind.toUpperCase(Locale.ROOT))),
                row.parse("personal", Roles::yesOrNo),
                row.text("family"));
        byNoun.put(role.noun(), role);
        byForm.put(role.noun(), role);
        row.list("plural").forEach(plural -> byForm.putIfAbsent(plural, role));
    }

    private static boolean yesOrNo(String answer) {
        return switch (answer) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException(answer);
        };
    }

    /** By rule: ministers of finance, gunmen, embassies, churches. */
    static String plural(String noun) {
        Matcher complement = COMPLEMENT.matcher(noun);
        if (complement.matches()) {
            return plural(complement.group(1)) + complement.group(2);
        }
        if (noun.endsWith("man") && !noun.endsWith("human")) {
            return noun.substring(0, noun.length() - 2) + "en";
        }
        if (CONSONANT_AND_Y.matcher(noun).find()) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        return HISSING.matcher(noun).find() ? noun + "es" : noun + "s";
    }

    /** All, in the order of the file. */
    public Collection<Role> all() {
        return Collections.unmodifiableCollection(byNoun.values());
    }

    /**
     * The role that a phrase names, singular or plural: the longest end of it that is a known noun,
     * or of what stands before "of", "for", "to", "in". "Kazakh deputy foreign minister" and "minister
     * of finance of Kenya" are found; abbreviations (MP) in capitals only.
     */
    public Optional<Role> find(String phrase) {
        Optional<Role> whole = longestEnd(phrase.strip());
        if (whole.isPresent()) {
            return whole;
        }
        Matcher complement = COMPLEMENT.matcher(phrase);
        return complement.matches() ? find(complement.group(1)) : Optional.empty();
    }

    /** The PLOVER sector of the role that a phrase names. */
    public Optional<String> sectorOf(String phrase) {
        return find(phrase).map(Role::sector);
    }

    private static String lastWord(String phrase) {
        return phrase.substring(phrase.lastIndexOf(' ') + 1);
    }

    private Optional<Role> longestEnd(String phrase) {
        String last = lastWord(phrase);
        if (!lastWords.contains(last) && !lastWords.contains(last.toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        for (String end = phrase; ; end = end.substring(end.indexOf(' ') + 1)) {
            Role role = byForm.getOrDefault(end, byForm.get(end.toLowerCase(Locale.ROOT)));
            if (role != null || end.indexOf(' ') < 0) {
                return Optional.ofNullable(role);
            }
        }
    }
}
