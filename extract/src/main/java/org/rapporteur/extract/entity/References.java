package org.rapporteur.extract.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.entity.Party.Standing;
import org.rapporteur.extract.entity.WhoIsWho.KnownName;
import org.rapporteur.model.AnnotatedText;
import org.rapporteur.model.AnnotatedText.Name;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Identity;
import org.rapporteur.model.NameKind;
import org.rapporteur.model.Token;

/**
 * Words that refer back: "he", "the two countries". Thin for now: the person named last before; the
 * last two states named before.
 */
final class References {
    private static final Set<String> PERSONAL = Set.of("he", "she", "him", "her", "his");
    private static final Set<String> OF_TWO = Set.of(
            "country",
            "nation",
            "side",
            "state",
            "party",
            "neighbour",
            "neighbor",
            "people",
            "capital",
            "power",
            "ally",
            "partner",
            "government");
    private static final Set<String> LEADERS =
            Set.of("leader", "president", "minister", "premier", "counterpart", "head");
    private static final int FAR = 400; // tokens back

    private final KnownNames names;
    private final Cast cast;
    private final WhoIsWho known;

    References(KnownNames names, Cast cast, WhoIsWho known) {
        this.known = known;
        this.names = names;
        this.cast = cast;
    }

    /** The two meant by "both sides", "the two presidents", "the leaders"; empty for other words. */
    List<Party> pair(Mention mention) {
        Optional<Mention> ofTwo = leadersOf(mention);
        if (ofTwo.isPresent()) {
            return pair(ofTwo.get()).stream()
                    .map(party -> new Party(
                            Entity.at(mention.words(), party.entity().identity()),
                            party.standing(),
                            party.introduction()))
                    .toList();
        }
        List<Party> states = ofNamedStates(mention);
        if (!states.isEmpty() || !meansTwo(mention)) {
            return states;
        }
        String lemma = mention.head().lemma().toLowerCase(Locale.ROOT);
        List<Named> last = LEADERS.contains(lemma) ? lastTwoPersons(mention.head()) : lastTwoStates(mention.head());
        return last.stream()
                .map(named ->
                        new Party(Entity.at(mention.words(), named.identity), Standing.of(named.identity), named.words))
                .toList();
    }

    /** Of "the leaders of both countries", the two countries. */
    private static Optional<Mention> leadersOf(Mention mention) {
        Token head = mention.head();
        if (!head.tag().equals("NNS") || !LEADERS.contains(head.lemma().toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        return head.dependents("nmod")
                .filter(of -> of.dependents("case").anyMatch(mark -> mark.form().equals("of")))
                .map(Mention::of)
                .filter(of -> meansTwo(of) && OF_TWO.contains(of.head().lemma().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** Of "the leaders of Chad and Niger", both states. */
    private List<Party> ofNamedStates(Mention mention) {
        Token head = mention.head();
        if (!head.tag().equals("NNS") || !LEADERS.contains(head.lemma().toLowerCase(Locale.ROOT))) {
            return List.of();
        }
        List<Party> states = head.dependents("nmod")
                .filter(of -> of.dependents("case").anyMatch(mark -> mark.form().equals("of")))
                .flatMap(of -> Stream.concat(Stream.of(of), of.dependents("conj")))
                .flatMap(name -> names.at(name).stream())
                .filter(name -> name.kind() == KnownName.Kind.STATE)
                .map(name -> name.identity().withSector("GOV"))
                .map(state -> new Party(Entity.at(mention.words(), state), Standing.of(state), null))
                .toList();
        return states.size() > 1 ? states : List.of();
    }

    private static boolean meansTwo(Mention mention) {
        Token head = mention.head();
        if (!head.tag().equals("NNS")) {
            return false;
        }
        String lemma = head.lemma().toLowerCase(Locale.ROOT);
        boolean counted = head.dependents()
                .anyMatch(dependent ->
                        Set.of("two", "both").contains(dependent.form().toLowerCase(Locale.ROOT)));
        boolean definite =
                head.dependents("det").anyMatch(article -> article.form().equalsIgnoreCase("the"));
        boolean bare = head.dependents()
                .noneMatch(dependent -> dependent.is("amod")
                        || dependent.is("compound")
                        || dependent.is("nmod")
                        || dependent.is("nmod:poss")
                        || dependent.is("acl"));
        return (counted && (OF_TWO.contains(lemma) || LEADERS.contains(lemma)))
                || (definite && bare && (lemma.equals("leader") || lemma.equals("side")));
    }

    private record Named(String key, Identity identity, Evidence words) {}

    private List<Named> lastTwoStates(Token before) {
        return lastTwo(statesBefore(before));
    }

    private List<Named> lastTwoPersons(Token before) {
        List<Named> persons = lastTwo(personsBefore(before));
        return persons.isEmpty() ? lastTwoStates(before) : persons;
    }

    private static List<Named> lastTwo(List<Named> all) {
        Map<String, Named> last = new LinkedHashMap<>();
        for (int at = all.size() - 1; at >= 0 && last.size() < 2; at--) {
            last.putIfAbsent(all.get(at).key, all.get(at));
        }
        return last.size() < 2 ? List.of() : List.copyOf(last.values());
    }

    private List<Named> statesBefore(Token before) {
        List<Named> states = new ArrayList<>();
        for (KnownName name : names.before(before, FAR)) {
            @Nullable String country = name.identity().countryCode();
            if (name.isOfState()
                    && country != null
                    && !isDependency(name.identity())
                    && !isSubjectOver(before, name)
                    && before.index() - name.endToken() < FAR) {
                Identity state = name.kind() == KnownName.Kind.STATE
                        ? name.identity().withSector("GOV")
                        : new Identity(
                                country,
                                country,
                                "GOV",
                                List.of(),
                                name.identity().name(),
                                null,
                                null);
                states.add(new Named(country, state, before.in().quote(name.firstToken(), name.endToken() - 1)));
            }
        }
        return states;
    }

    private boolean isDependency(Identity identity) {
        return identity.name() != null && known.isDependency(identity.name());
    }

    /** Of "India congratulated both countries", India is neither. */
    private static boolean isSubjectOver(Token object, KnownName name) {
        boolean done = object.is("obj") || object.is("obl") || object.is("iobj") || object.is("nmod");
        Optional<Token> at = done ? object.head() : Optional.empty();
        while (at.isPresent() && at.get().dependents("nsubj").findAny().isEmpty()) {
            at = at.get().head();
        }
        return at.stream()
                .flatMap(verb -> verb.dependents("nsubj"))
                .flatMap(Token::subtree)
                .anyMatch(token -> name.firstToken() <= token.index() && token.index() < name.endToken());
    }

    private List<Named> personsBefore(Token before) {
        AnnotatedText text = before.in();
        List<Named> persons = new ArrayList<>();
        for (Name name : text.names()) {
            if (name.kind() == NameKind.PERSON
                    && name.endToken() <= before.index()
                    && before.index() - name.endToken() < FAR) {
                cast.called(Cast.words(text, name))
                        .filter(member -> member.identity().code() != null)
                        .ifPresent(member -> persons.add(new Named(
                                String.join(" ", member.words()),
                                member.identity(),
                                text.quote(name.firstToken(), name.endToken() - 1))));
            }
        }
        return persons.stream().collect(Collectors.toList());
    }

    /** The person whom "he" or "she" means: the one named last, in this sentence or the two before it. */
    Optional<Party> pronoun(Mention mention) {
        String form = mention.head().form().toLowerCase(Locale.ROOT);
        if (!PERSONAL.contains(form)) {
            return Optional.empty();
        }
        AnnotatedText text = mention.in();
        List<Name> before = namesBefore(mention.head()).stream()
                .filter(name -> name.kind() == NameKind.PERSON)
                .toList();
        Optional<Name> meant = last(before.stream()
                        .filter(name -> isSubject(text, name))
                        .toList())
                .or(() -> last(before));
        if (meant.isEmpty()) {
            return Optional.empty();
        }
        Name last = meant.get();
        return cast.called(Cast.words(text, last))
                .map(member -> new Party(
                        Entity.at(mention.words(), member.identity()),
                        Standing.of(member.identity()),
                        text.quote(last.firstToken(), last.endToken() - 1)));
    }

    /** The names that end before a token, in its sentence or the two before it. */
    private static List<Name> namesBefore(Token token) {
        AnnotatedText text = token.in();
        List<Name> names = text.names();
        int first = token.sentence().index() - 2;
        int end = firstFrom(names, name -> name.endToken() > token.index());
        int from = firstFrom(
                names, name -> text.token(name.firstToken()).sentence().index() >= first);
        return names.subList(Math.min(from, end), end);
    }

    /** The place of the first name of which something holds that holds of all behind it too. */
    private static int firstFrom(List<Name> names, Predicate<Name> holds) {
        int low = 0;
        int high = names.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (holds.test(names.get(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static Optional<Name> last(List<Name> names) {
        return names.isEmpty() ? Optional.empty() : Optional.of(names.get(names.size() - 1));
    }

    private static boolean isSubject(AnnotatedText text, Name name) {
        return IntStream.range(name.firstToken(), name.endToken())
                .anyMatch(token -> text.token(token).is("nsubj"));
    }
}
