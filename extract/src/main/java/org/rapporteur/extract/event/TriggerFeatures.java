package org.rapporteur.extract.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.learnt.Features;
import org.rapporteur.model.Sentence;
import org.rapporteur.model.Token;

/**
 * What is known of a word that may carry an event: itself, what stands around it and above it, and
 * what the frames make of it. The features that the model of types is taught with and asked by.
 */
final class TriggerFeatures {
    // Words around are many, and most say nothing.
    private static final float FAINT = 0.2f;

    private final Candidate candidate;
    private final Token trigger;
    private final String word;
    private final List<Candidate> others;
    private final FrameLexicon lexicon;
    private final PartyClass classes;
    private final Features features;

    private TriggerFeatures(
            Candidate candidate, List<Candidate> others, FrameLexicon lexicon, PartyClass classes, Features features) {
        this.features = features;
        this.candidate = candidate;
        this.trigger = candidate.trigger();
        this.word = WordSet.lemma(trigger) + "/" + trigger.tag().charAt(0);
        this.others = others;
        this.lexicon = lexicon;
        this.classes = classes;
    }

    /**
     * The features of one candidate.
     *
     * @param others all candidates of its sentence
     */
    static Features of(Candidate candidate, List<Candidate> others, FrameLexicon lexicon, PartyClass classes) {
        return addedTo(new Features(), candidate, others, lexicon, classes);
    }

    /**
     * The same, where what the sentence is about was told already, which is the same for all of its candidates.
     *
     * @param surroundings as {@link #addSurroundings} adds them
     */
    static Features of(
            Candidate candidate,
            List<Candidate> others,
            FrameLexicon lexicon,
            PartyClass classes,
            Features surroundings) {
        Features features = new Features();
        new TriggerFeatures(candidate, others, lexicon, classes, features).addOwn();
        features.addAll(surroundings);
        return features;
    }

    /** The same, added to others. */
    static Features addedTo(
            Features features, Candidate candidate, List<Candidate> others, FrameLexicon lexicon, PartyClass classes) {
        new TriggerFeatures(candidate, others, lexicon, classes, features).addOwn();
        return addSurroundings(features, candidate.trigger().sentence(), lexicon, classes);
    }

    private void addOwn() {
        features.add("bias");
        addWord();
        addSubjects();
        addObjects();
        addObliques();
        addDependents();
        addAbove();
        addFrames();
        addReading();
        addNeighbours();
        addWithin();
        addMeanings();
        addKinds();
    }

    /** What the sentence is about at all: sport, markets and weather have words of strife too. */
    static Features addSurroundings(Features features, Sentence sentence, FrameLexicon lexicon, PartyClass classes) {
        Meanings meanings = lexicon.meanings();
        sentence.tokens().forEach(token -> {
            Meanings.Classes its = meanings.of(token);
            if (!its.equals(Meanings.Classes.NONE)) {
                features.add(FAINT, "around", WordSet.lemma(token));
                features.add(FAINT, "around m", its.middle());
                features.add(FAINT, "around m fine", its.fine());
            }
            if (token.tag().startsWith("N")) {
                features.add(FAINT, "around kind", classes.of(token));
            }
        });
        return features;
    }

    /** What kinds of somebody act and suffer, together. */
    private void addKinds() {
        String actor = kind(candidate.arguments().subjects());
        String kinds = actor + ">" + kind(candidate.arguments().objects());
        features.add("kinds", kinds);
        features.add("m kinds", lexicon.meanings().of(trigger).middle(), kinds);
        features.add("w kinds", word, kinds);
        for (Arguments.Oblique oblique : candidate.arguments().obliques()) {
            features.add("kinds prep", actor, oblique.preposition(), classes.of(oblique.head()));
        }
        @Nullable Reading reading = candidate.reading();
        if (reading != null) {
            features.add("read kinds", reading.type().name(), kinds);
        }
    }

    private String kind(List<Token> tokens) {
        return tokens.isEmpty() ? "none" : classes.of(tokens.get(0));
    }

    /** The same again with classes of words in the words' places. */
    private void addMeanings() {
        Meanings meanings = lexicon.meanings();
        Meanings.Classes own = meanings.of(trigger);
        boolean passive = Syntax.isVerb(trigger) && Syntax.isPassive(trigger);
        for (String each : meanings.all(trigger)) {
            features.add("m", each);
            features.add("m passive", each, String.valueOf(passive));
        }
        for (Token object : candidate.arguments().objects()) {
            Meanings.Classes its = meanings.of(object);
            meanings.all(object).forEach(each -> features.add("object m", each));
            features.add("w object m", word, its.middle());
            features.add("m object m", own.middle(), its.middle());
            features.add("m object m fine", own.fine(), its.middle());
            features.add("m object class", own.middle(), classes.of(object));
        }
        for (Arguments.Oblique oblique : candidate.arguments().obliques()) {
            Meanings.Classes its = meanings.of(oblique.head());
            features.add("m prep", own.middle(), oblique.preposition());
            features.add("m prep fine", own.fine(), oblique.preposition());
            features.add("prep m", oblique.preposition(), its.middle());
            features.add("w prep m", word, oblique.preposition(), its.middle());
            features.add("m prep class", own.middle(), oblique.preposition(), classes.of(oblique.head()));
        }
        for (Token subject : candidate.arguments().subjects()) {
            features.add("m subject class", own.middle(), classes.of(subject));
            features.add("subject m", meanings.of(subject).middle());
        }
        trigger.head().ifPresent(head -> {
            features.add("above m", meanings.of(head).middle(), relation(trigger));
            features.add("m above", own.middle(), WordSet.lemma(head));
        });
        trigger.dependents()
                .filter(dependent -> dependent.is("xcomp") || dependent.is("ccomp"))
                .forEach(dependent -> {
                    features.add("below m", meanings.of(dependent).fine());
                    features.add("w below m", word, meanings.of(dependent).middle());
                });
        @Nullable Reading reading = candidate.reading();
        features.add(
                "m read",
                own.middle(),
                reading == null ? "none" : reading.type().name());
    }

    private void addWord() {
        String lemma = WordSet.lemma(trigger);
        features.add("w", word);
        features.add("w tag", word, trigger.tag());
        features.add("w rel", word, relation(trigger));
        features.add("tag rel", trigger.tag(), relation(trigger));
        features.add("end", lemma.substring(Math.max(0, lemma.length() - 4)));
        features.add("begin", lemma.substring(0, Math.min(4, lemma.length())));
        boolean passive = Syntax.isVerb(trigger) && Syntax.isPassive(trigger);
        features.add("w passive", word, String.valueOf(passive));
        features.add(
                "passive agent",
                String.valueOf(passive),
                String.valueOf(candidate.arguments().subjects().isEmpty()));
        trigger.name().ifPresent(name -> features.add("in name", name.kind().name()));
    }

    private void addSubjects() {
        for (Token subject : candidate.arguments().subjects()) {
            String kind = classes.of(subject);
            features.add("subject", WordSet.lemma(subject));
            features.add("subject class", kind);
            features.add("w subject class", word, kind);
            features.add("w subject", word, WordSet.lemma(subject));
        }
        features.add(
                "subjects",
                word,
                String.valueOf(Math.min(2, candidate.arguments().subjects().size())));
    }

    private void addObjects() {
        for (Token object : candidate.arguments().objects()) {
            String lemma = WordSet.lemma(object);
            String kind = classes.of(object);
            features.add("object", lemma);
            features.add("object class", kind);
            features.add("w object", word, lemma);
            features.add("w object class", word, kind);
            lexicon.classesOf(object).forEach(each -> {
                features.add("object in", each);
                features.add("w object in", word, each);
            });
            object.dependents()
                    .filter(inner -> inner.is("amod") || inner.is("compound") || inner.is("nmod"))
                    .forEach(inner -> features.add("w object of", word, WordSet.lemma(inner)));
        }
        features.add(
                "objects", word, String.valueOf(candidate.arguments().objects().isEmpty()));
    }

    private void addObliques() {
        for (Arguments.Oblique oblique : candidate.arguments().obliques()) {
            String preposition = oblique.preposition();
            String lemma = WordSet.lemma(oblique.head());
            String kind = classes.of(oblique.head());
            features.add("prep", preposition);
            features.add("w prep", word, preposition);
            features.add("prep head", preposition, lemma);
            features.add("w prep head", word, preposition, lemma);
            features.add("prep class", preposition, kind);
            features.add("w prep class", word, preposition, kind);
            lexicon.classesOf(oblique.head()).forEach(each -> features.add("w prep in", word, preposition, each));
        }
    }

    private void addDependents() {
        trigger.dependents().forEach(dependent -> {
            String lemma = WordSet.lemma(dependent);
            String relation = relation(dependent);
            if (dependent.is("punct") || dependent.is("det")) {
                return;
            }
            features.add("dep", relation, lemma);
            features.add("w dep", word, relation, lemma);
            features.add("w dep rel", word, relation);
            if (dependent.is("xcomp") || dependent.is("ccomp")) {
                Syntax.markers(dependent).forEach(mark -> features.add("w mark", word, relation, mark));
                dependent
                        .dependents("obj")
                        .forEach(object -> features.add("w below object", word, lemma, WordSet.lemma(object)));
            }
        });
        Light light = Light.of(trigger);
        features.add("light", light.toString());
        features.add("w negated", word, String.valueOf(light.negated()));
    }

    private void addAbove() {
        Optional<Token> head = trigger.head();
        features.add("above", head.map(WordSet::lemma).orElse("-"), relation(trigger));
        features.add("w above", word, head.map(WordSet::lemma).orElse("-"));
        Optional<Token> higher = head.flatMap(Token::head);
        higher.ifPresent(token -> features.add("above above", WordSet.lemma(token)));
        Token first = Syntax.firstConjunct(trigger);
        if (first.index() != trigger.index()) {
            features.add("conjunct", WordSet.lemma(first));
        }
        Syntax.markers(trigger).forEach(mark -> {
            features.add("marked", mark);
            features.add("w marked", word, mark);
        });
    }

    private void addFrames() {
        List<Frame> frames = lexicon.triggeredBy(trigger);
        frames.forEach(frame -> features.add("frame type", name(frame)));
        features.add("frames", frames.isEmpty() ? "none" : "some");
    }

    private static String name(Frame frame) {
        return frame.type() == null ? "NONE" : frame.type().name();
    }

    private void addReading() {
        @Nullable Reading reading = candidate.reading();
        if (reading == null) {
            features.add("read", "none");
            features.add("w read", word, "none");
            return;
        }
        String type = reading.type().name();
        String inner = name(reading.match().frame());
        features.add("read", type);
        features.add("w read", word, type);
        features.add("frame", reading.match().frame().notation());
        features.add("read sure", type, String.valueOf(Math.min(4, (int) reading.specificity())));
        features.add("read governed", type, inner, String.valueOf(reading.isGoverned()));
        features.add("read planned", type, String.valueOf(reading.planned()));
        new TreeSet<>(reading.auxiliaryModes()).forEach(mode -> features.add("read mode", type, mode.name()));
        reading.modes().forEach(mode -> features.add("read act", type, mode));
        if (reading.isGoverned()) {
            features.add("w governs", word, inner);
            features.add("w governs word", word, WordSet.lemma(reading.match().trigger()));
        }
    }

    /** What other candidates below this one come to. */
    private void addWithin() {
        int within = 0;
        for (Candidate other : others) {
            @Nullable Reading reading = other.reading();
            if (reading == null || other.trigger().index() == trigger.index()) {
                continue;
            }
            if (Syntax.isWithin(other.trigger(), trigger)) {
                within++;
                features.add("below", reading.type().name());
            } else if (Syntax.isWithin(trigger, other.trigger())) {
                features.add("under", reading.type().name());
                features.add("w under", word, reading.type().name());
            }
        }
        features.add("within", String.valueOf(Math.min(2, within)));
    }

    private void addNeighbours() {
        String before = formAt(trigger.index() - 1);
        String after = formAt(trigger.index() + 1);
        features.add("before", before);
        features.add("after", after);
        features.add("w before", word, before);
        features.add("w after", word, after);
        features.add("w after after", word, after, formAt(trigger.index() + 2));
        features.add("w before before", word, before, formAt(trigger.index() - 2));
    }

    private String formAt(int index) {
        Sentence sentence = trigger.sentence();
        return index < sentence.firstToken() || index >= sentence.endToken()
                ? "-"
                : trigger.in().token(index).form().toLowerCase(Locale.ROOT);
    }

    private static String relation(Token token) {
        String relation = token.relation();
        return token.is("nmod:poss") || token.is("compound:prt") || token.is("nsubj:pass") || token.is("acl:relcl")
                ? relation
                : relation.indexOf(':') < 0 ? relation : relation.substring(0, relation.indexOf(':'));
    }
}
