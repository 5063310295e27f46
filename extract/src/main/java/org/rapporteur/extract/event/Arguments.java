package org.rapporteur.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.model.Token;

/**
 * What stands around a trigger: who does it, to what, behind which prepositions. Passives, relative
 * clauses, participles, infinitives under other verbs, supporting verbs and coordination are seen
 * through; the tokens are heads of phrases, words coordinated with them included.
 *
 * @param trigger verb, noun or adjective
 * @param subjects who acts
 * @param objects what it is done to; in a passive, the grammatical subject
 * @param obliques what stands behind prepositions, nearest attachment first
 */
record Arguments(Token trigger, List<Token> subjects, List<Token> objects, List<Oblique> obliques) {
    /** Verbs that lend a noun their subject: "launch an attack". */
    private static final Set<String> NOUN_LINKS = Set.of("obj", "nsubj:pass", "obl", "xcomp", "nmod", "dobj", "dep");

    private static final List<String> OBLIQUE =
            List.of("obl", "nmod", "advcl", "acl", "xcomp", "ccomp", "dep", "advmod");

    Arguments {
        subjects = List.copyOf(subjects);
        objects = List.copyOf(objects);
        obliques = List.copyOf(obliques);
    }

    /** A phrase behind a preposition. */
    record Oblique(String preposition, Token head) {}

    static Arguments of(Token trigger) {
        if (Syntax.isVerb(trigger)) {
            return ofVerb(trigger);
        }
        return Syntax.isNoun(trigger) ? ofNoun(trigger) : ofAdjective(trigger);
    }

    private static Arguments ofVerb(Token verb) {
        List<Token> objects = spread(Objects.of(verb));
        List<Oblique> obliques = new ArrayList<>(behind(verb));
        obliques.addAll(behindParticle(verb));
        objects.forEach(object -> obliques.addAll(behind(object)));
        return new Arguments(verb, spread(Subjects.of(verb)), objects, obliques);
    }

    /** Of "called on the miners to stop", the miners, where a parser takes the preposition for a particle. */
    private static List<Oblique> behindParticle(Token verb) {
        List<Oblique> obliques = new ArrayList<>();
        verb.dependents("compound:prt")
                .forEach(particle -> verb.dependents()
                        .filter(dependent -> dependent.is("obl") || dependent.is("obj"))
                        .filter(dependent -> dependent.index() > particle.index()
                                && Syntax.markers(dependent).findAny().isEmpty())
                        .forEach(dependent -> addAll(obliques, particle.form().toLowerCase(Locale.ROOT), dependent)));
        return obliques;
    }

    private static Arguments ofAdjective(Token adjective) {
        return new Arguments(adjective, spread(Subjects.of(adjective)), List.of(), behind(adjective));
    }

    private static Arguments ofNoun(Token noun) {
        List<Oblique> obliques = new ArrayList<>(behind(noun));
        List<Token> subjects = new ArrayList<>(spread(Subjects.ofNoun(noun)));
        Token first = Syntax.firstConjunct(noun);
        boolean linked = NOUN_LINKS.contains(first.relation()) && !Syntax.standsApart(first);
        first.head().filter(head -> linked && Syntax.isVerb(head)).ifPresent(verb -> {
            if (subjects.isEmpty()) {
                spread(Subjects.of(verb)).stream()
                        .filter(subject -> subject.index() != noun.index())
                        .forEach(subjects::add);
            }
            behind(verb).stream()
                    .filter(oblique -> oblique.head().index() != noun.index())
                    .forEach(obliques::add);
        });
        noun.dependents("acl").filter(Syntax::isPassive).forEach(verb -> {
            behind(verb).stream()
                    .filter(oblique -> oblique.preposition().equals("by"))
                    .forEach(oblique -> subjects.add(oblique.head()));
            obliques.addAll(behind(verb));
        });
        noun.dependents("acl")
                .filter(verb -> verb.tag().equals("VBG"))
                .forEach(verb -> Objects.of(verb).forEach(object -> obliques.add(new Oblique("on", object))));
        return new Arguments(noun, subjects, List.of(), obliques);
    }

    private static List<Token> spread(List<Token> heads) {
        return heads.stream()
                .flatMap(head -> Syntax.coordinated(head).stream())
                .distinct()
                .toList();
    }

    /** Everything behind a preposition, or behind "to" and another verb, that hangs on the token. */
    private static List<Oblique> behind(Token token) {
        List<Oblique> obliques = new ArrayList<>();
        token.dependents().filter(Arguments::mayStandBehind).forEach(dependent -> {
            Syntax.markers(dependent).forEach(marker -> addAll(obliques, marker, dependent));
            // "at odds in Rome with Paris": a phrase may hang on the one before.
            dependent
                    .dependents("nmod")
                    .forEach(inner -> Syntax.markers(inner)
                            .filter(marker -> !marker.equals("of"))
                            .forEach(marker -> addAll(obliques, marker, inner)));
        });
        return obliques;
    }

    private static void addAll(List<Oblique> obliques, String preposition, Token head) {
        Syntax.coordinated(head).forEach(each -> obliques.add(new Oblique(preposition, each)));
    }

    private static boolean mayStandBehind(Token token) {
        for (String relation : OBLIQUE) {
            if (token.is(relation)) {
                return true;
            }
        }
        return false;
    }

    /** What stands behind the preposition, nearest first. */
    List<Token> behind(String preposition) {
        return obliques.stream()
                .filter(oblique -> oblique.preposition().equals(preposition))
                .map(Oblique::head)
                .distinct()
                .toList();
    }

    /** The subjects of clauses that the trigger governs: "demand that Paris pay". */
    List<Token> complementSubjects() {
        return trigger.dependents("ccomp")
                .flatMap(clause -> spread(Subjects.of(clause)).stream())
                .distinct()
                .toList();
    }
}
