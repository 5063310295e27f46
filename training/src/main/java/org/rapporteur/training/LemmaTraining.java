package org.rapporteur.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.language.tag.LemmaTable;

/**
 * Learns dictionary forms: for each tag and ending the rule that is right most often, as long as it
 * says other than the next shorter ending; then the words that the rules get wrong.
 */
final class LemmaTraining {
    private static final int LEAST = 2;
    private static final double CERTAIN = 0.75;

    private final Map<String, Map<String, Integer>> lemmas = new TreeMap<>();

    /**
     * Learns a table.
     *
     * @param gold trees that have lemmas
     * @param silver trees that have none: words that are in no gold tree take those of {@link BaseForms}, and
     *     so do those whose lemma is no word that was met, being mistyped
     */
    static LemmaTable learn(List<Tree> gold, List<Tree> silver) {
        LemmaTraining training = new LemmaTraining();
        for (Tree tree : gold) {
            tree.nodes().forEach(training::count);
        }
        List<Tree> all = new ArrayList<>(gold);
        all.addAll(silver);
        training.complete(all, new BaseForms(all));
        Map<String, LemmaTable.Rule> rules = training.rules();
        LemmaTable byRule = new LemmaTable(Map.of(), rules);
        return new LemmaTable(training.exceptions(byRule), rules);
    }

    private void count(Tree.Node node) {
        if (!node.lemma().equals(Tree.NONE) || node.form().equals(Tree.NONE)) {
            String form = LemmaTable.normal(node.form(), 0, node.form().length());
            String key = node.tag() + ' ' + form.toLowerCase(Locale.ROOT);
            String lemma = LemmaTable.normal(node.lemma(), 0, node.lemma().length());
            lemmas.computeIfAbsent(key, unseen -> new TreeMap<>()).merge(lemma, 1, Integer::sum);
        }
    }

    private void complete(List<Tree> trees, BaseForms bases) {
        Map<String, Map<String, Integer>> found = new TreeMap<>();
        for (Tree tree : trees) {
            for (Tree.Node node : tree.nodes()) {
                String form = LemmaTable.normal(node.form(), 0, node.form().length()).toLowerCase(Locale.ROOT);
                String key = node.tag() + ' ' + form;
                boolean noun = node.tag().startsWith("N");
                boolean known = lemmas.containsKey(key) && (noun || bases.knows(best(lemmas.get(key))));
                if (!known && !found.containsKey(key)) {
                    bases.of(form, node.tag()).ifPresent(base -> found.put(key, Map.of(base, 1)));
                }
            }
        }
        lemmas.putAll(found);
    }

    private static String best(Map<String, Integer> counts) {
        String best = "";
        int most = 0;
        for (Map.Entry<String, Integer> each : counts.entrySet()) {
            if (each.getValue() > most) {
                most = each.getValue();
                best = each.getKey();
            }
        }
        return best;
    }

    private Map<String, LemmaTable.Rule> rules() {
        Map<String, Map<LemmaTable.Rule, Integer>> counts = new HashMap<>();
        lemmas.forEach((key, forms) -> {
            int blank = key.indexOf(' ');
            String tag = key.substring(0, blank);
            String word = key.substring(blank + 1);
            LemmaTable.Rule rule = LemmaTable.Rule.between(word, best(forms).toLowerCase(Locale.ROOT));
            for (int from = Math.max(0, word.length() - LemmaTable.LONGEST_ENDING); from <= word.length(); from++) {
                counts.computeIfAbsent(tag + ' ' + word.substring(from), unseen -> new HashMap<>())
                        .merge(rule, 1, Integer::sum);
            }
        });
        return kept(counts);
    }

    private static Map<String, LemmaTable.Rule> kept(Map<String, Map<LemmaTable.Rule, Integer>> counts) {
        Map<String, LemmaTable.Rule> kept = new HashMap<>();
        counts.forEach((key, rules) -> {
            LemmaTable.Rule most = mostFrequent(rules);
            int sum = rules.values().stream().mapToInt(Integer::intValue).sum();
            boolean shortest = key.indexOf(' ') == key.length() - 1;
            if (shortest || rules.getOrDefault(most, 0) >= Math.max(LEAST, CERTAIN * sum)) {
                kept.put(key, most);
            }
        });
        Map<String, LemmaTable.Rule> needed = new HashMap<>(kept);
        kept.forEach((key, rule) -> {
            int blank = key.indexOf(' ');
            String shorter = key;
            do {
                shorter =
                        shorter.length() == blank + 1 ? "" : key.substring(0, blank + 1) + shorter.substring(blank + 2);
            } while (!shorter.isEmpty() && !kept.containsKey(shorter));
            if (rule.equals(kept.get(shorter))) {
                needed.remove(key);
            }
        });
        return needed;
    }

    private static LemmaTable.Rule mostFrequent(Map<LemmaTable.Rule, Integer> rules) {
        return rules.entrySet().stream()
                .max(Map.Entry.<LemmaTable.Rule, Integer>comparingByValue()
                        .thenComparing(each -> each.getKey().toString()))
                .orElseThrow()
                .getKey();
    }

    private Map<String, String> exceptions(LemmaTable byRule) {
        Map<String, String> exceptions = new HashMap<>();
        lemmas.forEach((key, forms) -> {
            int blank = key.indexOf(' ');
            String lemma = best(forms);
            if (!byRule.lemma(key.substring(blank + 1), key.substring(0, blank)).equalsIgnoreCase(lemma)) {
                exceptions.put(key, lemma);
            }
        });
        return exceptions;
    }
}
