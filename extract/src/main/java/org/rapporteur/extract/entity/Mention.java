package org.rapporteur.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.model.AnnotatedText;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.NameKind;
import org.rapporteur.model.Token;

/**
 * The words that name somebody: a noun or pronoun with its title, nationality and name, without
 * articles, relative clauses and appositions.
 *
 * @param head the word that the rest of the sentence hangs it on
 * @param first its first token
 * @param last its last token
 */
record Mention(Token head, Token first, Token last) {
    private static final Set<String> INNER =
            Set.of("flat", "compound", "amod", "nummod", "nmod:desc", "nmod:poss", "det:poss", "goeswith", "fixed");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this", "that", "these", "those");

    static Mention of(Token head) {
        Token from = head.is("flat") || head.is("goeswith") ? head.head().orElse(head) : head;
        List<Token> inside = new ArrayList<>(List.of(from));
        gather(from, inside, 0);
        int first = inside.stream().mapToInt(Token::index).min().orElse(from.index());
        int last = inside.stream().mapToInt(Token::index).max().orElse(from.index());
        while (first < from.index() && isOuter(from.in().token(first))) {
            first++;
        }
        while (last > from.index() && isOuter(from.in().token(last))) {
            last--;
        }
        return new Mention(from, from.in().token(first), from.in().token(withName(from, last)));
    }

    /** A title and the name behind it belong together, however they are parsed: "President Diallo". */
    private static int withName(Token head, int last) {
        int next = last + 1;
        boolean title = head.index() == last
                && head.tag().startsWith("NNP")
                && head.name().isEmpty();
        if (!title || next >= head.sentence().endToken()) {
            return last;
        }
        return head.in()
                .token(next)
                .name()
                .filter(name -> name.kind() == NameKind.PERSON && name.firstToken() == next)
                .map(name -> name.endToken() - 1)
                .orElse(last);
    }

    /** The words of a given stretch, with the highest of them as head. */
    static Mention within(List<Token> tokens) {
        Token head = tokens.stream()
                .filter(token ->
                        token.head().isEmpty() || !tokens.contains(token.head().orElseThrow()))
                .filter(token -> !token.universalTag().name().equals("PUNCT"))
                .findFirst()
                .orElse(tokens.get(tokens.size() - 1));
        return new Mention(head, tokens.get(0), tokens.get(tokens.size() - 1));
    }

    private static void gather(Token token, List<Token> inside, int depth) {
        if (depth > 4) {
            return;
        }
        token.dependents()
                .filter(dependent -> belongs(dependent, token, depth > 0))
                .forEach(dependent -> {
                    inside.add(dependent);
                    gather(dependent, inside, depth + 1);
                });
    }

    private static boolean belongs(Token dependent, Token head, boolean inner) {
        if (INNER.contains(dependent.relation())) {
            return true;
        }
        // "the president of Mali", "Ministry of Defence": what names the office or the body.
        boolean ofNoun = dependent.is("nmod")
                && dependent.dependents("case").anyMatch(mark -> mark.form().equals("of"));
        boolean names = head.tag().startsWith("NNP") || dependent.tag().startsWith("NNP");
        return (ofNoun && names && dependent.index() - head.index() <= 3) || (inner && dependent.is("case"));
    }

    private static boolean isOuter(Token token) {
        String form = token.form().toLowerCase(Locale.ROOT);
        return ARTICLES.contains(form)
                || token.tag().equals("POS")
                || token.universalTag().name().equals("PUNCT")
                || token.tag().equals(",");
    }

    Stream<Token> tokens() {
        return IntStream.rangeClosed(first.index(), last.index()).mapToObj(head.in()::token);
    }

    Evidence words() {
        return head.in().quote(first.index(), last.index());
    }

    boolean holds(int token) {
        return first.index() <= token && token <= last.index();
    }

    AnnotatedText in() {
        return head.in();
    }
}
