package org.rapporteur.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.EventType;

/** Reads the notation of {@code frames.tsv}, whose header describes it. */
final class FrameParser {
    private static final Pattern PART = Pattern.compile("\\{([^}]*)}(/[na])?|([^\\s{}]+)");
    private static final Set<String> PREPOSITIONS = Set.of(
            "about",
            "across",
            "after",
            "against",
            "along",
            "alongside",
            "among",
            "around",
            "as",
            "at",
            "behind",
            "between",
            "by",
            "for",
            "from",
            "in",
            "into",
            "near",
            "of",
            "off",
            "on",
            "outside",
            "over",
            "through",
            "to",
            "together",
            "towards",
            "under",
            "upon",
            "with");

    private final Map<String, Set<String>> classes;

    FrameParser(Map<String, Set<String>> classes) {
        this.classes = Map.copyOf(classes);
    }

    /** The frames of a line, one for each trigger that it names. */
    List<Frame> parse(List<String> cells) {
        String notation = cells.get(0);
        WordSet subject = WordSet.ANY;
        String rest = notation;
        int colon = notation.indexOf(": ");
        if (colon > 0) {
            subject = words(inner(notation.substring(0, colon)));
            rest = notation.substring(colon + 2);
        }
        List<String> parts = parts(rest);
        List<Frame> frames = new ArrayList<>();
        for (String trigger : inner(stripKind(parts.get(0)))) {
            frames.add(frame(
                    cells, notation, trigger, kind(parts.get(0)), subject, slots(parts.subList(1, parts.size()))));
        }
        return frames;
    }

    private Frame frame(
            List<String> cells, String notation, String trigger, Frame.Kind kind, WordSet subject, List<Slot> slots) {
        int underscore = trigger.indexOf('_');
        @Nullable String particle = underscore < 0 ? null : trigger.substring(underscore + 1);
        String word = underscore < 0 ? trigger : trigger.substring(0, underscore);
        @Nullable EventType type = cells.get(1).equals("NONE") ? null : EventType.valueOf(cells.get(1));
        Roles roles = cells.get(4).equals("-") ? defaultRoles(kind, slots) : Roles.parse(cells.get(4));
        return new Frame(
                notation,
                List.of(word.split(" ")),
                kind,
                particle,
                subject,
                slots,
                type,
                list(cells.get(2)),
                list(cells.get(3)),
                roles,
                cells.get(5));
    }

    private static Roles defaultRoles(Frame.Kind kind, List<Slot> slots) {
        Roles usual = kind == Frame.Kind.NOUN ? Roles.OF_NOUN : Roles.OF_VERB;
        List<String> recipient = new ArrayList<>();
        for (Slot slot : slots) {
            if (slot instanceof Slot.Behind behind && behind.words().isAny()) {
                recipient.addAll(behind.prepositions());
            }
        }
        recipient.addAll(usual.recipient());
        return new Roles(usual.actor(), recipient, usual.mutual());
    }

    private static List<String> list(String cell) {
        return cell.equals("-") ? List.of() : List.of(cell.split(","));
    }

    private static List<String> parts(String notation) {
        List<String> parts = new ArrayList<>();
        Matcher matcher = PART.matcher(notation);
        while (matcher.find()) {
            parts.add(matcher.group());
        }
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("A frame has a trigger");
        }
        return parts;
    }

    private static Frame.Kind kind(String part) {
        if (part.endsWith("/n")) {
            return Frame.Kind.NOUN;
        }
        return part.endsWith("/a") ? Frame.Kind.ADJECTIVE : Frame.Kind.VERB;
    }

    private static String stripKind(String part) {
        return part.endsWith("/n") || part.endsWith("/a") ? part.substring(0, part.length() - 2) : part;
    }

    private static List<String> inner(String part) {
        String text = part.startsWith("{") ? part.substring(1, part.length() - 1) : part;
        return List.of(text.strip().split("\\s*,\\s*"));
    }

    private List<Slot> slots(List<String> parts) {
        List<Slot> slots = new ArrayList<>();
        for (int at = 0; at < parts.size(); at++) {
            String part = parts.get(at);
            if (PREPOSITIONS.containsAll(inner(part))) {
                boolean named = at + 1 < parts.size() && isWords(parts.get(at + 1));
                WordSet behind = named ? words(inner(parts.get(++at))) : WordSet.ANY;
                slots.add(new Slot.Behind(Set.copyOf(inner(part)), behind));
            } else {
                slots.add(slot(part));
            }
        }
        return slots;
    }

    private static boolean isWords(String part) {
        return part.startsWith("{") || part.startsWith("@");
    }

    private Slot slot(String part) {
        if (part.equals("X")) {
            return new Slot.AnyObject();
        }
        if (part.equals("that")) {
            return new Slot.Clause();
        }
        return part.startsWith("~")
                ? new Slot.Modifier(words(List.of(part.substring(1))))
                : new Slot.OfObject(words(inner(part)));
    }

    private WordSet words(List<String> names) {
        Set<String> words = new TreeSet<>();
        boolean broad = false;
        for (String name : names) {
            if (name.startsWith("@") && !name.equals("@name")) {
                words.addAll(classNamed(name.substring(1)));
                broad = true;
            } else {
                words.add(name);
            }
        }
        return WordSet.of(words, broad);
    }

    private Set<String> classNamed(String name) {
        Set<String> words = classes.get(name);
        if (words == null) {
            throw new IllegalArgumentException("No class @" + name);
        }
        return words;
    }
}
