package org.rapporteur.knowledge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which forms of a file's names are often something else, and which are never to be read as names. */
final class FormRules {
    private static final String NEVER = "!";

    private final Set<String> doubtful = new HashSet<>();
    private final Set<String> never = new HashSet<>();

    /** What the column {@code ambiguous} of the lines says. */
    static FormRules of(List<Row> rows) {
        FormRules rules = new FormRules();
        rows.forEach(row -> rules.add(row.list("ambiguous")));
        return rules;
    }

    /** The values of a cell {@code ambiguous}. */
    void add(List<String> forms) {
        for (String form : forms) {
            if (form.startsWith(NEVER)) {
                never.add(form.substring(NEVER.length()));
            } else {
                doubtful.add(form);
            }
        }
    }

    /** Whether the form names what the file says in a fitting context only. */
    boolean isDoubtful(String form) {
        return doubtful.contains(form);
    }

    boolean isNever(String form) {
        return never.contains(form);
    }
}
