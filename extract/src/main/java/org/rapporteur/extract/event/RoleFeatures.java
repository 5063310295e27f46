package org.rapporteur.extract.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.learnt.Features;
import org.rapporteur.model.Span;
import org.rapporteur.model.Token;

/**
 * What is known of whether somebody takes part in an event: where the words that name them stand
 * towards its trigger, what kind of somebody they are, and whom the frames would take.
 */
final class RoleFeatures {
    private static final int FAR = 40;
    private static final int DEEP = 6;
    private static final int NEAR = 4;

    private final Reading reading;
    private final Candidate candidate;
    private final List<Token> mentions;
    private final PartyClass classes;
    private final Meanings meanings;
    private final Map<Integer, String> places = new HashMap<>();
    private final Set<Integer> actors;
    private final Set<Integer> recipients;
    private final List<Token> above;
    private final String type;
    private final String word;
    private final String meaning;

    /**
     * Of one event.
     *
     * @param reading the candidate read as an act of the type that it is
     * @param mentions heads of the phrases that may name somebody, all of the sentence
     */
    RoleFeatures(Reading reading, Candidate candidate, List<Token> mentions, PartyClass classes, Meanings meanings) {
        this.reading = reading;
        this.candidate = candidate;
        this.mentions = mentions;
        this.classes = classes;
        this.meanings = meanings;
        PartyPlaces wanted = PartyPlaces.of(reading);
        this.actors = indices(wanted.actors());
        this.recipients = indices(wanted.recipients());
        this.above = above(candidate.trigger());
        this.type = reading.type().name();
        this.word = WordSet.lemma(candidate.trigger());
        this.meaning = meanings.of(candidate.trigger()).middle();
        putPlaces();
    }

    private static Set<Integer> indices(List<List<Token>> places) {
        return places.isEmpty()
                ? Set.of()
                : places.get(0).stream().map(Token::index).collect(Collectors.toSet());
    }

    private void putPlaces() {
        Arguments around = candidate.arguments();
        around.subjects().forEach(token -> places.putIfAbsent(token.index(), "s"));
        around.objects().forEach(token -> places.putIfAbsent(token.index(), "o"));
        around.obliques().forEach(oblique -> places.putIfAbsent(oblique.head().index(), "p:" + oblique.preposition()));
        around.complementSubjects().forEach(token -> places.putIfAbsent(token.index(), "cs"));
        reading.speakers().forEach(token -> places.putIfAbsent(token.index(), "says"));
        PartyPlaces.ownersOf(around.objects()).forEach(token -> places.putIfAbsent(token.index(), "oo"));
        PartyPlaces.ownersOf(around.subjects()).forEach(token -> places.putIfAbsent(token.index(), "so"));
        if (reading.isGoverned()) {
            Arguments inner = reading.match().arguments();
            inner.subjects().forEach(token -> places.putIfAbsent(token.index(), "is"));
            inner.objects().forEach(token -> places.putIfAbsent(token.index(), "io"));
            inner.obliques()
                    .forEach(oblique -> places.putIfAbsent(oblique.head().index(), "ip:" + oblique.preposition()));
        }
    }

    /** Whether it stands where the frame wants a party first of all. */
    boolean isWanted(Token mention) {
        return actors.contains(mention.index()) || recipients.contains(mention.index());
    }

    /** Where it stands towards the trigger, in a short word. */
    String place(Token mention) {
        @Nullable String direct = places.get(mention.index());
        if (direct != null) {
            return direct;
        }
        Span trigger = candidate.trigger().span();
        if (mention.span().overlaps(trigger)) {
            return "in";
        }
        return Syntax.isWithin(mention, candidate.trigger()) ? "b" : "-";
    }

    /** The features of one of the mentions. */
    Features of(Token mention) {
        Features features = new Features();
        String place = place(mention);
        String kind = classes.of(mention);
        features.add("bias");
        features.add("place", place);
        features.add("type place", type, place);
        features.add("w place", word, place);
        features.add("m place", meaning, place);
        features.add("kind", kind);
        features.add("type place kind", type, place, kind);
        features.add("place kind", place, kind);
        features.add("type kind", type, kind);
        String wanted = actors.contains(mention.index()) + " " + recipients.contains(mention.index());
        features.add("wanted", wanted);
        features.add("wanted type", wanted, type);
        features.add("wanted kind", wanted, kind);
        features.add("wanted frame", wanted, reading.outer().frame().notation());
        addItself(features, mention, place);
        addWay(features, mention);
        addOrder(features, mention, place);
        addPronouns(features, mention);
        addNamesakes(features, mention);
        addSteps(features, mention, place, kind);
        addBeside(features, mention, kind);
        return features;
    }

    private void addItself(Features features, Token mention, String place) {
        String lemma = WordSet.lemma(mention);
        String tag = mention.tag();
        features.add("tag", tag);
        features.add("tag place", tag, place);
        features.add("lemma", lemma);
        features.add("lemma place", lemma, place);
        features.add("name", mention.name().map(name -> name.kind().name()).orElse("-"), place);
        features.add("meaning", meanings.of(mention).middle(), place);
        features.add("meaning fine", meanings.of(mention).fine());
        features.add("type meaning", type, meanings.of(mention).coarse(), place);
        features.add("relation", mention.relation());
        String preposition = Syntax.markers(mention).findFirst().orElse("-");
        features.add("preposition", preposition);
        features.add("type preposition", type, preposition);
        features.add("preposition kind", preposition, classes.of(mention));
        mention.head().ifPresent(head -> {
            features.add("above", WordSet.lemma(head), mention.relation());
            features.add("above m", meanings.of(head).middle(), mention.relation());
            features.add("above kind", classes.of(head), mention.relation());
        });
    }

    /** The way from the mention to the trigger through the tree. */
    private void addWay(Features features, Token mention) {
        List<Token> up = above(mention);
        StringBuilder way = new StringBuilder();
        int turn = -1;
        for (Token token : up) {
            turn = indexIn(above, token);
            if (turn >= 0 || way.length() > FAR) {
                break;
            }
            way.append(relation(token)).append('^');
        }
        for (int at = turn - 1; at >= 0; at--) {
            way.append(relation(above.get(at))).append('v');
        }
        String all = way.toString();
        String passive = String.valueOf(Syntax.isVerb(candidate.trigger()) && Syntax.isPassive(candidate.trigger()));
        features.add("way", all);
        features.add("way passive", all, passive);
        features.add("way type", all, type);
        features.add("way w", all, word);
        features.add("way m", all, meaning);
        features.add("way kind", all, classes.of(mention));
        features.add("way tag", all, String.valueOf(candidate.trigger().tag().charAt(0)));
        features.add("deep", String.valueOf(Math.min(DEEP, turn)), String.valueOf(Math.min(DEEP, up.size())));
    }

    private static int indexIn(List<Token> tokens, Token token) {
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at).index() == token.index()) {
                return at;
            }
        }
        return -1;
    }

    private static String relation(Token token) {
        return token.is("nsubj:pass") || token.is("nmod:poss") || token.is("acl:relcl")
                ? token.relation()
                : withoutSubtype(token.relation());
    }

    private static String withoutSubtype(String relation) {
        int subtype = relation.indexOf(':');
        return (subtype < 0 ? relation : relation.substring(0, subtype)).toLowerCase(Locale.ROOT);
    }

    private static List<Token> above(Token token) {
        List<Token> all = new ArrayList<>();
        for (Optional<Token> at = Optional.of(token);
                at.isPresent();
                at = at.get().head()) {
            all.add(at.get());
        }
        return all;
    }

    /** Before or behind, how many others stand between, and whether a better place is taken. */
    private void addOrder(Features features, Token mention, String place) {
        int trigger = candidate.trigger().index();
        boolean before = mention.index() < trigger;
        long between = mentions.stream()
                .filter(other -> other.index() != mention.index())
                .filter(other -> Math.min(trigger, mention.index()) < other.index()
                        && other.index() < Math.max(trigger, mention.index()))
                .count();
        String order = (before ? "<" : ">") + Math.min(3, between);
        features.add("order", order);
        features.add("order kind", order, classes.of(mention));
        features.add("order type", order, type);
        String taken = (places.containsValue("s") ? "s" : "-") + (places.containsValue("o") ? "o" : "-");
        features.add("taken", taken, place);
        features.add("taken order kind", taken, order, classes.of(mention));
        boolean known = !classes.of(mention).equals("-");
        long knownBetween = mentions.stream()
                .filter(other -> !classes.of(other).equals("-"))
                .filter(other -> Math.min(trigger, mention.index()) < other.index()
                        && other.index() < Math.max(trigger, mention.index()))
                .count();
        features.add(
                "known order", String.valueOf(known), before ? "<" : ">", String.valueOf(Math.min(3, knownBetween)));
    }

    /** Whether a pronoun at a place of the event may mean this. */
    private void addPronouns(Features features, Token mention) {
        for (Token pronoun : mentions) {
            String place = place(pronoun);
            if (pronoun.index() <= mention.index() || !pronoun.tag().startsWith("PRP") || place.equals("-")) {
                continue;
            }
            long nearer = mentions.stream()
                    .filter(other -> mention.index() < other.index() && other.index() < pronoun.index())
                    .filter(other ->
                            !classes.of(other).equals("-") && !other.tag().startsWith("PRP"))
                    .count();
            String rank = String.valueOf(Math.min(3, nearer));
            String form = WordSet.lemma(pronoun);
            features.add("meant", place, rank);
            features.add("meant as", place, form, mention.tag(), rank);
            features.add("meant relation", place, form, mention.relation(), rank);
            features.add("meant kind", place, form, classes.of(mention), rank);
        }
    }

    /** Where else the same somebody stands, be it as a pronoun. */
    private void addNamesakes(Features features, Token mention) {
        for (Token other : mentions) {
            if (other.index() != mention.index() && classes.isSame(mention, other)) {
                String side = other.index() < mention.index() ? "<" : ">";
                String form = other.tag().startsWith("PRP") ? "PRP" : "N";
                features.add("same at", place(other), side, form);
                features.add(
                        "same at place",
                        place(other),
                        place(mention),
                        form,
                        mention.tag().substring(0, 2));
            }
        }
    }

    /** The way down from the trigger with the words on it, as far as it leads to the mention. */
    private void addSteps(Features features, Token mention, String place, String kind) {
        StringBuilder steps = new StringBuilder();
        Token at = mention;
        boolean found = false;
        for (int step = 0; step < DEEP && !found; step++) {
            steps.append(relation(at))
                    .append(Syntax.markers(at)
                            .findFirst()
                            .map(mark -> "/" + mark)
                            .orElse(""));
            Optional<Token> head = at.head();
            if (head.isEmpty()) {
                break;
            }
            found = above.stream().anyMatch(token -> token.index() == head.get().index());
            if (found) {
                features.add("step from", place(at), steps.toString());
                features.add("step from w", word, steps.toString());
                features.add("step from type", type, steps.toString());
                features.add("step kind", type, place(at), kind);
                features.add("step word", place(at), WordSet.lemma(at));
                features.add("step word kind", meanings.of(at).middle(), place(at), kind, type);
            }
            steps.append('<');
            at = head.get();
        }
        features.add("steps kind", steps.toString(), place, kind);
    }

    /** The words right beside, and those between where they are few. */
    private void addBeside(Features features, Token mention, String kind) {
        int trigger = candidate.trigger().index();
        int first = Math.min(trigger, mention.index()) + 1;
        int end = Math.max(trigger, mention.index());
        String side = mention.index() < trigger ? "<" : ">";
        if (end - first <= NEAR) {
            StringBuilder between = new StringBuilder(side);
            for (int index = first; index < end; index++) {
                Token token = mention.in().token(index);
                between.append(' ').append(token.tag().startsWith("NN") ? token.tag() : WordSet.lemma(token));
            }
            features.add("between", between.toString());
            features.add("between type", between.toString(), type);
            features.add("between w", between.toString(), word);
        }
        features.add("before", formAt(mention, -1), kind);
        features.add("after", formAt(mention, 1), kind, side);
        features.add("before after", formAt(mention, -1), formAt(mention, 1), side);
    }

    private static String formAt(Token mention, int step) {
        int index = mention.index() + step;
        return index < mention.sentence().firstToken()
                        || index >= mention.sentence().endToken()
                ? "-"
                : mention.in().token(index).form().toLowerCase(Locale.ROOT);
    }
}
