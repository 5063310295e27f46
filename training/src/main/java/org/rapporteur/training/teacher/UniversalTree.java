package org.rapporteur.training.teacher;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rapporteur.model.AnnotatedText.Name;
import org.rapporteur.model.NameKind;

/**
 * Rewrites a tree of CoreNLP's {@code english_UD} model in the conventions of today's English
 * treebanks of Universal Dependencies (EWT and GUM, v2.14 and later):
 *
 * <ul>
 *   <li>a person's name hangs together on its first word by {@code flat}; the model hangs it on the
 *       last by {@code compound};
 *   <li>what the person is called goes before, by {@code nmod:desc}, with its own modifiers: in
 *       "Peruvian President Rosa Quispe", {@code nmod:desc(Rosa, President)}, {@code
 *       amod(President, Peruvian)}, {@code flat(Rosa, Quispe)};
 *   <li>who does what is told in the passive: {@code obl:agent};
 *   <li>nouns of time and measure without a preposition: {@code obl:unmarked}, {@code nmod:unmarked};
 *   <li>adjectives in names, such as "United" in "United Nations": {@code amod};
 *   <li>a preposition before a gerund is a {@code mark}, the gerund an {@code advcl} or {@code acl}.
 * </ul>
 */
final class UniversalTree {
    private static final Set<String> MODIFIERS = Set.of("compound", "amod", "nummod", "nmod", "advmod");
    private static final Set<String> DESCRIPTIONS = Set.of("compound", "nmod", "appos", "dep");

    private static final Set<String> NAME_ADJECTIVES = TableFile.read("name-adjectives.tsv", 1).stream()
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());

    private final Tree tree;
    private final Draft sentence;

    private UniversalTree(Tree tree, Draft sentence) {
        this.tree = tree;
        this.sentence = sentence;
    }

    static void rewrite(Tree tree, Draft sentence) {
        UniversalTree rewritten = new UniversalTree(tree, sentence);
        sentence.names().stream().filter(name -> name.kind() == NameKind.PERSON).forEach(rewritten::flatten);
        IntStream.range(0, tree.size()).forEach(rewritten::rename);
    }

    /** Makes a name's first word the head of it, and of what goes before it. */
    private void flatten(Name name) {
        int first = name.firstToken();
        int top = top(name);
        int head = tree.head(top);
        String relation = tree.relation(top);
        for (int word = 0; word < tree.size(); word++) {
            if (isWithin(name, word)) {
                tree.attach(word, first, tree.is(word, "punct") ? "punct" : "flat");
            } else if (tree.head(word) != Tree.ROOT && isWithin(name, tree.head(word))) {
                tree.attach(word, first, tree.relation(word));
            }
        }
        tree.attach(first, head, relation);
        hangDescription(first);
    }

    /** The word of a name that hangs outside it and above the name's other words. */
    private int top(Name name) {
        int top = name.endToken() - 1;
        while (tree.head(top) != Tree.ROOT) {
            int above = tree.head(top);
            int inside = IntStream.range(name.firstToken(), name.endToken())
                    .filter(word -> tree.isBelow(above, word))
                    .findFirst()
                    .orElse(Tree.ROOT);
            if (inside == Tree.ROOT) {
                return top;
            }
            top = inside;
        }
        return top;
    }

    private static boolean isWithin(Name name, int word) {
        return name.firstToken() <= word && word < name.endToken();
    }

    /** Finds the noun before a name that tells who it is, and gives it the modifiers before itself. */
    private void hangDescription(int name) {
        List<Integer> before = IntStream.range(0, name)
                .filter(word -> tree.head(word) == name)
                .boxed()
                .toList();
        if (before.isEmpty()) {
            return;
        }
        int description = before.get(before.size() - 1);
        if (!describes(description, name)) {
            return;
        }
        tree.attach(description, name, "nmod:desc");
        for (int word : before) {
            if (word < description && MODIFIERS.contains(tree.relation(word))) {
                tree.attach(word, description, tree.relation(word));
            }
        }
    }

    private boolean describes(int word, int name) {
        boolean ofAnotherName = sentence.nameAt(word).isPresent();
        return DESCRIPTIONS.contains(tree.relation(word))
                && sentence.isNoun(word)
                && !ofAnotherName
                && IntStream.range(word + 1, name).allMatch(between -> tree.isBelow(between, word));
    }

    private void rename(int word) {
        int head = tree.head(word);
        switch (tree.relation(word)) {
            case "obl:tmod", "obl:npmod" -> tree.attach(word, head, unmarked(head));
            case "obl" -> renameOblique(word, head);
            case "nmod" -> {
                if (isGerund(word)) {
                    tree.attach(word, head, "acl");
                }
            }
            case "case" -> {
                if (isGerund(head)) {
                    tree.attach(word, head, "mark");
                }
            }
            case "compound" -> {
                if (isNameAdjective(word, head)) {
                    tree.attach(word, head, "amod");
                }
            }
            default -> {
                // the same in both
            }
        }
    }

    private String unmarked(int head) {
        return head != Tree.ROOT && sentence.isNoun(head) ? "nmod:unmarked" : "obl:unmarked";
    }

    private void renameOblique(int word, int head) {
        if (isAgent(word, head)) {
            tree.attach(word, head, "obl:agent");
        } else if (isGerund(word)) {
            tree.attach(word, head, "advcl");
        }
    }

    private boolean isGerund(int word) {
        return word != Tree.ROOT && sentence.tag(word).equals("VBG");
    }

    private boolean isNameAdjective(int word, int head) {
        return word < head
                && sentence.isProperNoun(word)
                && NAME_ADJECTIVES.contains(sentence.form(word).toLowerCase(Locale.ROOT));
    }

    /** "by the ministry" after a passive participle; "by Tuesday" and "by 3 percent" are none. */
    private boolean isAgent(int word, int head) {
        return head >= 0
                && head < word
                && sentence.tag(head).equals("VBN")
                && (sentence.isNoun(word) || sentence.tag(word).equals("PRP"))
                && isPassive(head)
                && IntStream.range(head + 1, word)
                        .anyMatch(marker -> tree.head(marker) == word
                                && tree.is(marker, "case")
                                && sentence.form(marker).equals("by"));
    }

    private boolean isPassive(int verb) {
        boolean modifies = tree.is(verb, "acl") || tree.is(verb, "advcl");
        return modifies
                || IntStream.range(0, verb)
                        .anyMatch(word -> tree.head(word) == verb
                                && (tree.relation(word).equals("aux:pass")
                                        || tree.relation(word).equals("nsubj:pass")));
    }
}
