package org.rapporteur.extract.relation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.extract.DataTable;
import org.rapporteur.extract.relation.RelationPattern.Condition;
import org.rapporteur.extract.relation.RelationPattern.Fields;
import org.rapporteur.extract.relation.RelationPattern.PartOfSpeech;
import org.rapporteur.extract.relation.RelationPattern.PartyType;
import org.rapporteur.extract.relation.RelationPattern.RoleRule;
import org.rapporteur.extract.relation.RelationPattern.Source;
import org.rapporteur.extract.relation.RelationPattern.TimeRole;
import org.rapporteur.extract.relation.RelationPattern.Value;

/** Reads the notation of {@code relations.tsv}, whose header describes it. */
final class PatternParser {
    static final String[] COLUMNS = {"relation", "pattern", "roles", "fields", "confidence", "example"};

    private static final Pattern PART = Pattern.compile("(!?)([^\\s{}!]*)\\{([^}]*)}(/[nas])?|(\\S+)");
    private static final Pattern ROLE = Pattern.compile("([a-z]+)=([^:]+):([a-z]+)([*?]?)");

    private final Map<String, List<String>> classes;

    PatternParser(Map<String, List<String>> classes) {
        this.classes = Map.copyOf(classes);
    }

    RelationPattern parse(DataTable.Row row) {
        try {
            List<String> parts = parts(row.get("pattern"));
            String anchor = parts.get(0);
            return new RelationPattern(
                    row.place(),
                    row.get("relation"),
                    anchor.startsWith("@office") ? null : words(withoutKind(anchor)),
                    kind(anchor),
                    parts.stream().skip(1).map(this::condition).toList(),
                    Stream.of(row.get("roles").split("\\s+"))
                            .map(PatternParser::role)
                            .toList(),
                    fields(row.get("fields")),
                    Double.parseDouble(row.get("confidence")),
                    row.get("example"));
        } catch (IllegalArgumentException e) {
            throw row.wrong(String.valueOf(e.getMessage()));
        }
    }

    private static List<String> parts(String notation) {
        List<String> parts = new ArrayList<>();
        Matcher matcher = PART.matcher(notation);
        while (matcher.find()) {
            parts.add(matcher.group());
        }
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a pattern has an anchor");
        }
        return parts;
    }

    private static PartOfSpeech kind(String anchor) {
        if (anchor.endsWith("/n")) {
            return PartOfSpeech.NOUN;
        }
        if (anchor.endsWith("/s")) {
            return PartOfSpeech.ONE;
        }
        return anchor.endsWith("/a") ? PartOfSpeech.ADJECTIVE : PartOfSpeech.VERB;
    }

    private static String withoutKind(String anchor) {
        return anchor.matches(".*/[nas]") ? anchor.substring(0, anchor.length() - 2) : anchor;
    }

    private WordSet words(String notation) {
        String inner = notation.startsWith("{") ? notation.substring(1, notation.length() - 1) : notation;
        List<String> words = new ArrayList<>();
        for (String word : inner.strip().split("\\s*,\\s*")) {
            words.addAll(word.startsWith("@") ? classNamed(word.substring(1)) : List.of(word));
        }
        return new WordSet(words);
    }

    private List<String> classNamed(String name) {
        List<String> words = classes.get(name);
        if (words == null) {
            throw new IllegalArgumentException("no class @" + name);
        }
        return words;
    }

    private Condition condition(String part) {
        boolean wanted = !part.startsWith("!");
        String bare = wanted ? part : part.substring(1);
        int brace = bare.indexOf('{');
        if (brace < 1) {
            throw new IllegalArgumentException("no condition: " + part);
        }
        return new Condition(TreePath.parse(bare.substring(0, brace)), words(bare.substring(brace)), wanted);
    }

    private static RoleRule role(String notation) {
        Matcher matcher = ROLE.matcher(notation);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no role: " + notation);
        }
        return new RoleRule(
                matcher.group(1),
                paths(matcher.group(2)),
                PartyType.valueOf(matcher.group(3).toUpperCase(Locale.ROOT)),
                matcher.group(4).equals("*"),
                !matcher.group(4).equals("?"));
    }

    private static List<TreePath> paths(String notation) {
        return Stream.of(notation.split("\\|")).map(TreePath::parse).toList();
    }

    private static Fields fields(String notation) {
        @Nullable Value level = null;
        @Nullable Value state = null;
        @Nullable Value name = null;
        @Nullable Value goods = null;
        TimeRole time = TimeRole.STANDING;
        Set<Outlook> accepted = EnumSet.noneOf(Outlook.class);
        for (String field : notation.equals("-") ? new String[0] : notation.split("\\s*;\\s*")) {
            int equals = field.indexOf('=');
            String value = field.substring(equals + 1);
            switch (field.substring(0, Math.max(equals, 0))) {
                case "level" -> level = value(value);
                case "state" -> state = value(value);
                case "name" -> name = value(value);
                case "goods" -> goods = value(value);
                case "time" -> time = TimeRole.valueOf(value.toUpperCase(Locale.ROOT));
                case "accept" -> accepted.add(Outlook.valueOf(value.toUpperCase(Locale.ROOT)));
                default -> throw new IllegalArgumentException("no field: " + field);
            }
        }
        return new Fields(level, state, name, goods, time, accepted);
    }

    private static Value value(String notation) {
        if (notation.startsWith("<")) {
            return new Value(Source.PATH, null, paths(notation.substring(1)));
        }
        return switch (notation) {
            case "phrase()" -> new Value(Source.PHRASE, null, List.of());
            case "title()" -> new Value(Source.TITLE, null, List.of());
            case "thing()" -> new Value(Source.THING, null, List.of());
            case "office()" -> new Value(Source.OFFICE, null, List.of());
            default ->
                notation.startsWith("outlook() ")
                        ? new Value(Source.OUTLOOK, notation.substring("outlook() ".length()), List.of())
                        : new Value(Source.CONSTANT, notation, List.of());
        };
    }
}
