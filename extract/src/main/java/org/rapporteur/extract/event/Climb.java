package org.rapporteur.extract.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.AuxiliaryMode;
import org.rapporteur.model.EventType;
import org.rapporteur.model.Quad;
import org.rapporteur.model.Token;

/**
 * Reads one frame in the light of what governs it: goes up from its trigger, word by word, and lets
 * each word that it meets make something of the act. "Refused to agree to meet" is met from within.
 */
final class Climb {
    private static final Set<String> CLAUSAL = Set.of("xcomp", "ccomp", "acl", "parataxis", "dep");
    private static final Set<String> NOMINAL = Set.of("obj", "obl", "nmod", "xcomp", "nsubj:pass", "dep");
    private static final int FAR = 10;

    private final FrameLexicon lexicon;
    private final Control.Table controls;
    private final FrameMatch match;
    private final Set<Integer> absorbed = new HashSet<>();
    private final List<Token> speakers = new ArrayList<>();
    private FrameMatch outer;
    private EventType type;
    private List<String> modes;
    private @Nullable EventType planned;
    private Light light;
    private boolean stopped;

    private Climb(FrameLexicon lexicon, Control.Table controls, FrameMatch match, EventType type) {
        this.lexicon = lexicon;
        this.controls = controls;
        this.match = match;
        this.outer = match;
        this.type = type;
        this.modes = match.frame().modes();
        this.light = Light.of(match.trigger());
    }

    /** What the match comes to; empty where it is no event, or is nobody's. */
    static Optional<Reading> read(FrameLexicon lexicon, Control.Table controls, FrameMatch match) {
        EventType type = match.frame().type();
        if (type == null) {
            return Optional.empty();
        }
        Climb climb = new Climb(lexicon, controls, match, type);
        climb.up();
        return climb.stopped ? Optional.empty() : Optional.of(climb.reading());
    }

    private void up() {
        Token word = match.trigger();
        for (int steps = 0; steps < FAR && !stopped; steps++) {
            Token first = Syntax.firstConjunct(word);
            if (first.index() != word.index() && hasNoSubjectOfItsOwn(word)) {
                light = light.and(Light.of(first));
            }
            Optional<Token> head = first.head();
            if (steps == 0 && isPurpose(word)) {
                light = light.and(new Light(true, false, false, false, false));
            }
            if (head.isEmpty() || !governs(head.get(), first)) {
                return;
            }
            Optional<Control.Effect> effect = controls.effect(head.get(), isNounLike(first));
            if (effect.isEmpty()) {
                return;
            }
            apply(effect.get(), head.get(), first);
            word = head.get();
        }
    }

    /** "Came to sign" tells what is meant to follow. */
    private static boolean isPurpose(Token word) {
        boolean free = word.is("advcl")
                || word.relation().equals("acl")
                || (word.is("xcomp") && word.head().filter(GOING::holds).isPresent())
                || (word.is("conj")
                        && word.head()
                                .filter(head -> !Syntax.isBehind(head, "to"))
                                .isPresent());
        return free && word.tag().equals("VB") && Syntax.isBehind(word, "to");
    }

    /** What follows "to" behind these is what for; behind others it may be what is done: "began to sign". */
    private static final WordSet GOING = WordSet.of(
            Set.of("arrive", "come", "go", "travel", "fly", "leave", "return", "head", "gather", "assemble", "sail"),
            true);

    private static boolean hasNoSubjectOfItsOwn(Token word) {
        return word.dependents("nsubj").findAny().isEmpty();
    }

    private static boolean isNounLike(Token word) {
        return !Syntax.isVerb(word) && !word.tag().startsWith("JJ");
    }

    private static boolean governs(Token head, Token below) {
        if (Syntax.standsApart(below)) {
            return false;
        }
        if (isNounLike(below)) {
            boolean passiveSubject = below.is("nsubj") && Syntax.isVerb(head) && Syntax.isPassive(head);
            return passiveSubject || NOMINAL.contains(below.relation());
        }
        boolean marked = below.is("advcl") && Syntax.markers(below).findAny().isPresent();
        return marked || CLAUSAL.contains(below.relation()) || below.is("obl") || below.is("nmod");
    }

    private void apply(Control.Effect effect, Token word, Token below) {
        switch (effect) {
            case PASS -> light = light.and(Light.of(word));
            case SAY -> say(word, below);
            case FUTURE -> light = light.and(Light.of(word)).and(new Light(true, false, false, false, false));
            case HYPOTHETICAL -> light = light.and(Light.of(word)).and(new Light(false, true, false, false, false));
            case NEGATION -> light = light.and(Light.of(word)).and(new Light(false, false, true, false, false));
            case END -> become(word, ended(), List.of());
            case AGREE -> agree(word);
            case REJECT -> become(word, EventType.REJECT, Modes.ofRejected(type, modes));
            case THREATEN -> become(word, EventType.THREATEN, Modes.ofThreatened(type, modes));
            case VOW, WARN -> vow(word, effect);
            case REQUEST -> become(word, EventType.REQUEST, Modes.ofRequested(type, modes));
            case ORDER -> order(word);
            case ACCUSE -> become(word, EventType.ACCUSE, List.of());
            case SANCTION -> become(word, EventType.SANCTION, List.of());
            case PROTEST -> become(word, EventType.PROTEST, List.of("demo"));
            case SUPPORT -> become(word, EventType.SUPPORT, List.of());
            case CONCEDE -> become(word, EventType.CONCEDE, List.of());
            case COERCE -> become(word, EventType.COERCE, List.of());
            case OTHER -> stopped = true;
        }
        absorbed.add(word.index());
    }

    private void say(Token word, Token below) {
        if (below.is("ccomp") || below.is("parataxis") || below.is("obj") || below.is("xcomp") || below.is("nsubj")) {
            speakers.clear();
            speakers.addAll(Subjects.of(word));
        }
        if (light.obliged() && !speakers.isEmpty()) {
            become(word, EventType.REQUEST, Modes.ofRequested(type, modes));
        }
        // "Said it would leave" tells of the future as it was then.
        if (word.tag().equals("VBD") && Syntax.hasAuxiliary(below, Set.of("would", "'d"))) {
            light = new Light(true, false, light.negated(), light.obliged(), light.before());
        }
    }

    private void agree(Token word) {
        EventType act = planned == null ? type : planned;
        if (isCooperative(act)) {
            become(word, EventType.AGREE, act == EventType.CONSULT ? modes : List.of());
            planned = act == EventType.AGREE ? null : act;
        } else {
            light = light.and(Light.of(word)).and(new Light(true, false, false, false, false));
        }
    }

    private void vow(Token word, Control.Effect effect) {
        boolean hostile = !isCooperative(type) && type != EventType.REQUEST;
        if (hostile && (effect == Control.Effect.VOW || light.future() || light.hypothetical())) {
            become(word, EventType.THREATEN, Modes.ofThreatened(type, modes));
        } else if (effect == Control.Effect.VOW) {
            agree(word);
        }
    }

    /** Soldiers told to shoot do what their state does; others are asked. */
    private void order(Token word) {
        boolean own = Arguments.of(word).objects().stream().anyMatch(OWN_FORCES::holds);
        if (own) {
            light = light.and(Light.of(word));
        } else {
            become(word, EventType.REQUEST, Modes.ofRequested(type, modes));
        }
    }

    private static final WordSet OWN_FORCES =
            WordSet.of(Set.of("troop", "soldier", "force", "police", "army", "ship", "jet", "unit", "navy"), true);

    private EventType ended() {
        if (type == EventType.CONSULT || type == EventType.AGREE || type == EventType.SUPPORT) {
            return EventType.REJECT;
        }
        if (type == EventType.AID || type == EventType.COOPERATE) {
            return EventType.SANCTION;
        }
        return type == EventType.SANCTION || type.quad() == Quad.VERBAL_CONFLICT
                ? EventType.CONCEDE
                : EventType.RETREAT;
    }

    /** The word's own act takes the place of the one below it. */
    private void become(Token word, EventType newType, List<String> newModes) {
        Set<Integer> within = Set.of(outer.trigger().index());
        outer = lexicon.match(word)
                .filter(own -> own.frame().type() == newType)
                .orElseGet(() -> new FrameMatch(match.frame().governedBy(newType), Arguments.of(word)));
        modes = newModes.isEmpty() ? outer.frame().modes() : newModes;
        type = newType;
        planned = null;
        light = Light.of(word);
        absorbed.addAll(within);
    }

    private static boolean isCooperative(EventType type) {
        return type.quad() == Quad.VERBAL_COOPERATION || type.quad() == Quad.MATERIAL_COOPERATION;
    }

    private Reading reading() {
        if (type == EventType.MOBILIZE && outer.frame().roles().mutual() && isJoint()) {
            type = EventType.COOPERATE;
            modes = List.of();
        }
        boolean refused = light.negated()
                && (light.future()
                        || light.hypothetical()
                        || type == EventType.AGREE
                        || (type.quad() == Quad.VERBAL_COOPERATION && isFailure()));
        Set<AuxiliaryMode> auxiliary = EnumSet.noneOf(AuxiliaryMode.class);
        if (refused && isCooperative(type)) {
            modes = Modes.ofRejected(planned == null ? type : planned, modes);
            type = EventType.REJECT;
            planned = null;
        } else {
            settleFuture(auxiliary);
        }
        return new Reading(
                match,
                outer,
                type,
                modes,
                outer.frame().contexts(),
                planned,
                auxiliary,
                light.negated(),
                light.obliged(),
                speakers,
                absorbed);
    }

    /** Exercises of several are cooperation, of one a show of force. */
    private boolean isJoint() {
        return outer.arguments().subjects().size() > 1
                || !outer.arguments().behind("with").isEmpty();
    }

    private boolean isFailure() {
        return match.frame().roles().mutual();
    }

    private void settleFuture(Set<AuxiliaryMode> auxiliary) {
        boolean announced = light.future() && !light.negated();
        if (announced && isCooperative(type) && type != EventType.AGREE) {
            planned = type;
            type = type == EventType.RETREAT ? EventType.CONCEDE : EventType.AGREE;
            modes = planned == EventType.CONSULT ? modes : List.of();
        } else if (light.future() && type != EventType.AGREE) {
            auxiliary.add(AuxiliaryMode.FUTURE);
        }
        if (light.hypothetical() || light.obliged()) {
            auxiliary.add(AuxiliaryMode.HYPOTHETICAL);
        }
        if (light.negated()) {
            auxiliary.add(AuxiliaryMode.NEGATION);
        }
    }
}
