package org.rapporteur.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.extract.entity.Party;
import org.rapporteur.extract.learnt.Features;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Token;

/**
 * What is known of whether a coded event holds in all: how sure each of the models was that made it, and
 * what kind of event, trigger and parties it has. The features that its confidence is learnt from.
 */
final class VerdictFeatures {
    private static final double LEAST = 1e-3;
    private static final int LONG = 50;
    private static final int STEP = 10;

    private final Features features = new Features();
    private final Judge.Finished finished;
    private final Reading reading;
    private final Judgement judgement;
    private final Assignment parties;
    private final Meanings meanings;
    private final String type;

    private VerdictFeatures(Judge.Finished finished, Judgement judgement, Assignment parties, Meanings meanings) {
        this.meanings = meanings;
        this.finished = finished;
        this.reading = finished.reading();
        this.judgement = judgement;
        this.parties = parties;
        this.type = reading.type().name();
    }

    /** The features of one event. */
    static Features of(Judge.Finished finished, Judgement judgement, Assignment parties, Meanings meanings) {
        VerdictFeatures made = new VerdictFeatures(finished, judgement, parties, meanings);
        made.features.add("bias");
        made.addSureness();
        made.addTrigger();
        made.addParties();
        return made.features;
    }

    private void addSureness() {
        double event = 1 - judgement.none();
        double own = judgement.of(type);
        add("event", event);
        add("type", own);
        add("type of events", own / Math.max(event, LEAST));
        double next = 0;
        for (EventType other : EventType.values()) {
            next = other == reading.type() ? next : Math.max(next, judgement.of(other.name()));
        }
        add("other type", next);
        add("least actor", parties.odds().actors());
        add("least recipient", parties.odds().recipients());
        add("left out", parties.odds().leftOut());
        add("parties", parties.odds().together());
        add("light", finished.light());
        add("all", own * parties.odds().together() * finished.light());
    }

    /** A probability as log odds, as a step, and both for the type alone. */
    private void add(String name, double probability) {
        double bounded = Math.max(LEAST, Math.min(1 - LEAST, probability));
        float odds = (float) (Math.log(bounded / (1 - bounded)) / 2);
        features.add(odds, name);
        features.add(odds, name, type);
        features.add(name + " step", String.valueOf((int) Math.floor(odds * 2)));
    }

    private void addTrigger() {
        Token trigger = reading.trigger();
        String word = WordSet.lemma(trigger);
        String frame = reading.outer().frame().notation();
        features.add("of type", type);
        features.add("word", word);
        features.add("frame", frame);
        features.add("read", String.valueOf(judgement.candidate().reading() != null), type);
        features.add("turned", String.valueOf(reading.isTurned()), String.valueOf(reading.isGoverned()), type);
        features.add("specific", String.valueOf((int) Math.min(4, reading.specificity())));
        features.add("tag", trigger.tag());
        trigger.head().ifPresent(head -> features.add("above", WordSet.lemma(head), trigger.relation()));
        features.add("m", meanings.of(trigger).middle(), type);
        features.add("m fine", meanings.of(trigger).fine(), type);
        features.add("relation", trigger.relation());
        features.add("modes", type, String.join(",", reading.modes()));
        String light = LightFeatures.named(reading.auxiliaryModes());
        features.add("lights", light);
        features.add("lights type", light, type);
        features.add("planned", String.valueOf(reading.planned()));
        int length = trigger.sentence().endToken() - trigger.sentence().firstToken();
        features.add("length", String.valueOf(Math.min(length, LONG) / STEP));
        features.add("deep", String.valueOf(depth(trigger)));
    }

    private static int depth(Token token) {
        int depth = 0;
        for (Token at = token;
                at.head().isPresent() && depth < 4;
                at = at.head().get()) {
            depth++;
        }
        return depth;
    }

    private void addParties() {
        String actors = kinds(parties.actors());
        String recipients = kinds(parties.recipients());
        features.add("actors", actors);
        features.add("recipients", recipients);
        features.add("actors type", actors, type);
        features.add("recipients type", recipients, type);
        features.add("both", actors, recipients);
        features.add("both type", number(parties.actors()), number(parties.recipients()), type);
        features.add(
                "both type w",
                number(parties.actors()),
                number(parties.recipients()),
                WordSet.lemma(reading.trigger()));
        features.add("both standings", standings(parties.actors()), standings(parties.recipients()));
        features.add("places", parties.odds().places());
        features.add("places type", parties.odds().places(), type);
        features.add("places kinds", parties.odds().places(), actors, recipients);
        features.add("speakers", String.valueOf(reading.speakers().isEmpty()), type);
    }

    private static String number(List<Party> parties) {
        return String.valueOf(Math.min(3, parties.size()));
    }

    private static String standings(List<Party> parties) {
        return parties.isEmpty() ? "none" : parties.get(0).standing().name();
    }

    private static String kinds(List<Party> parties) {
        List<String> kinds = new ArrayList<>();
        parties.stream().limit(2).forEach(party -> kinds.add(PartyClass.of(party)));
        return String.join("+", kinds);
    }
}
