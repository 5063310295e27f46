package org.rapporteur.extract.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.entity.WhoIsWho.KnownName;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Identity;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/**
 * Words that refer back to states: "it", "its", "their", "the Central Asian nation". A pronoun means the
 * subject before it, in its sentence or the one before; a description the state named last that it fits.
 */
final class StateReferences {
    private static final Set<String> NOUNS = Set.of(
            "nation", "country", "state", "kingdom", "republic", "sultanate", "emirate", "principality", "monarchy");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that");
    private static final Set<String> OF_ONE = Set.of("its");
    private static final Set<String> OF_SEVERAL = Set.of("their", "they", "them");
    private static final int FAR = 600; // tokens back

    private final KnownNames names;
    private final WhoIsWho known;

    StateReferences(KnownNames names, WhoIsWho known) {
        this.names = names;
        this.known = known;
    }

    /** The state meant by "the Nordic country", "the kingdom"; empty for other words. */
    Optional<Party> description(Mention mention) {
        Token head = mention.head();
        String noun = head.lemma().toLowerCase(Locale.ROOT);
        boolean singular = head.tag().equals("NN") || head.tag().equals("NNP");
        if (!singular || !NOUNS.contains(noun) || !isDefinite(head)) {
            return Optional.empty();
        }
        String words = wordsBefore(head);
        Set<String> fitting = known.statesDescribed(words, noun);
        List<KnownName> before = names.before(head, FAR).stream()
                .filter(name -> name.isOfState() && head.index() - name.endToken() <= FAR)
                .filter(name -> fitting.contains(String.valueOf(name.identity().countryCode())))
                .toList();
        Optional<KnownName> subject =
                last(before.stream().filter(name -> isSubjectBefore(name, head)).toList());
        Optional<KnownName> meant = words.isEmpty() ? subject.or(() -> last(before)) : last(before);
        return meant.map(name -> party(mention.words(), name, head));
    }

    private static Optional<KnownName> last(List<KnownName> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    private static boolean isSubjectBefore(KnownName name, Token head) {
        return name.kind() == KnownName.Kind.STATE
                && IntStream.range(name.firstToken(), name.endToken())
                        .anyMatch(index -> head.in().token(index).is("nsubj"));
    }

    private static boolean isDefinite(Token head) {
        boolean article = head.dependents("det")
                .anyMatch(word -> DEFINITE.contains(word.form().toLowerCase(Locale.ROOT)));
        return article && head.dependents("acl").findAny().isEmpty();
    }

    /** What stands between the article and the noun. */
    private static String wordsBefore(Token head) {
        int article = head.dependents("det").mapToInt(Token::index).max().orElse(head.index());
        return IntStream.range(article + 1, head.index())
                .mapToObj(index -> head.in().token(index).form())
                .collect(Collectors.joining(" "))
                .replace(" - ", "-");
    }

    private static Party party(Evidence words, KnownName name, Token near) {
        @Nullable String country = name.identity().countryCode();
        Identity state = Identity.of(
                country, country, "GOV", Objects.toString(name.identity().name(), words.text()));
        Evidence named = near.in().quote(name.firstToken(), name.endToken() - 1);
        return new Party(Entity.at(words, state), Party.Standing.POLITICAL, named);
    }

    /** The state meant by "its", the two or more meant by "their"; empty for other words. */
    List<Party> pronoun(Mention mention, Function<Token, List<Party>> at) {
        String form = mention.head().form().toLowerCase(Locale.ROOT);
        if (form.equals("it")) {
            return it(mention, at);
        }
        boolean one = OF_ONE.contains(form);
        if (!one && !OF_SEVERAL.contains(form)) {
            return List.of();
        }
        List<List<Party>> told = new ArrayList<>();
        Sentence sentence = mention.head().sentence();
        subjectsBefore(sentence, mention.head().index()).stream()
                .filter(subject -> !isSaidOfOwn(subject, mention.head()))
                .forEach(subject -> told.add(states(subject, at)));
        if (one) {
            told.add(lastNamed(sentence, mention.head()));
        }
        if (sentence.index() > 0) {
            Sentence previous = new Sentence(sentence.in(), sentence.index() - 1);
            subjectsBefore(previous, previous.endToken()).forEach(subject -> told.add(states(subject, at)));
        }
        return told.stream()
                .filter(states -> one ? states.size() == 1 : states.size() > 1)
                .findFirst()
                .map(states ->
                        states.stream().map(party -> referring(mention, party)).toList())
                .orElse(List.of());
    }

    /**
     * The state meant by an "it" that does something: the subject last before it in the sentence, or else that
     * of the sentence before, where that is a state. An "it" to which something is done, or
     * in a relative clause, may be anything.
     */
    private List<Party> it(Mention mention, Function<Token, List<Party>> at) {
        Token pronoun = mention.head();
        boolean acts = pronoun.is("nsubj")
                && !pronoun.is("nsubj:pass")
                && pronoun.head()
                        .filter(verb ->
                                verb.tag().startsWith("VB") && !verb.relation().equals("acl:relcl"))
                        .isPresent();
        if (!acts) {
            return List.of();
        }
        Sentence sentence = pronoun.sentence();
        Optional<Token> subject =
                subjectsBefore(sentence, pronoun.index()).stream().findFirst();
        if (subject.isEmpty() && sentence.index() > 0) {
            Sentence previous = new Sentence(sentence.in(), sentence.index() - 1);
            subject = subjectsBefore(previous, previous.endToken()).stream()
                    .filter(token ->
                            token.head().filter(head -> head.head().isEmpty()).isPresent())
                    .findFirst();
        }
        return subject.map(token -> states(token, at)).filter(states -> states.size() == 1).stream()
                .flatMap(List::stream)
                .map(party -> referring(mention, party))
                .toList();
    }

    private static Party referring(Mention mention, Party party) {
        Evidence introduction = Optional.ofNullable(party.introduction())
                .or(() -> party.entity().mention())
                .orElse(null);
        return new Party(Entity.at(mention.words(), party.entity().identity()), party.standing(), introduction);
    }

    /** Of "India is its largest partner", India is not whose partner it is. */
    private static boolean isSaidOfOwn(Token subject, Token pronoun) {
        return subject.head().isPresent() && subject.head().equals(pronoun.head());
    }

    /** The last subject first. */
    private static List<Token> subjectsBefore(Sentence sentence, int end) {
        List<Token> subjects = new ArrayList<>(sentence.tokens()
                .filter(token ->
                        token.index() < end && token.is("nsubj") && !token.tag().startsWith("PRP"))
                .toList());
        Collections.reverse(subjects);
        return subjects;
    }

    private List<Party> lastNamed(Sentence sentence, Token before) {
        List<KnownName> named = names.before(before, before.index() - sentence.firstToken()).stream()
                .filter(name -> name.firstToken() >= sentence.firstToken() && name.kind() == KnownName.Kind.STATE)
                .filter(name -> !isSaidOfOwn(sentence.in().token(name.firstToken()), before))
                .toList();
        return named.isEmpty() ? List.of() : List.of(party(before.quote(), named.get(named.size() - 1), before));
    }

    private static List<Party> states(Token subject, Function<Token, List<Party>> at) {
        List<Token> all = new ArrayList<>(List.of(subject));
        subject.dependents("conj")
                .filter(token -> !token.tag().startsWith("VB"))
                .forEach(all::add);
        Map<String, Party> states = new LinkedHashMap<>();
        for (Token token : all) {
            for (Party party : at.apply(token)) {
                Identity identity = party.entity().identity();
                if (identity.code() != null
                        && identity.code().equals(identity.countryCode())
                        && identity.office() == null) {
                    states.putIfAbsent(identity.code(), party);
                }
            }
        }
        return List.copyOf(states.values());
    }
}
