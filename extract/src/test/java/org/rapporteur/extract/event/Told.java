package org.rapporteur.extract.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rapporteur.model.AnnotatedReport;
import org.rapporteur.model.AnnotatedText;
import org.rapporteur.model.Masthead;
import org.rapporteur.model.NameKind;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Part;
import org.rapporteur.model.Publication;
import org.rapporteur.model.Report;
import org.rapporteur.model.UniversalTag;

/** The reports of {@code told.trees.tsv}, all published on Wednesday, 12 June 2024. */
final class Told {
    private static final Map<String, List<String>> LINES = read();

    private Told() {}

    /** The report with the text as its text. */
    static AnnotatedReport report(String name) {
        return report(null, annotated(name, Part.TEXT));
    }

    /** A report whose title is one of those told, and whose text says nothing. */
    static AnnotatedReport headline(String name) {
        return report(annotated(name, Part.TITLE), annotated("nothing", Part.TEXT));
    }

    private static AnnotatedReport report(AnnotatedText title, AnnotatedText text) {
        Masthead masthead = new Masthead(
                Publication.parse("2024-06-12"), title == null ? null : title.text(), null, null, null, "en");
        return new AnnotatedReport(Report.of(Origin.UNKNOWN, masthead, text.text(), Map.of()), title, text);
    }

    private static AnnotatedText annotated(String name, Part part) {
        List<String> lines = Objects.requireNonNull(LINES.get(name), name);
        AnnotatedText.Builder builder = new AnnotatedText.Builder(part, lines.get(0).substring("# text = ".length()));
        List<String[]> sentence = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            if (line.isEmpty()) {
                add(builder, sentence);
                sentence.clear();
            } else {
                sentence.add(line.split("\t"));
            }
        }
        add(builder, sentence);
        return builder.build();
    }

    private static void add(AnnotatedText.Builder builder, List<String[]> sentence) {
        if (sentence.isEmpty()) {
            return;
        }
        builder.sentence();
        int first = builder.size();
        for (String[] token : sentence) {
            builder.token(
                    Integer.parseInt(token[7]), Integer.parseInt(token[8]), token[1], token[2], token[3], tag(token[3]));
        }
        for (int at = 0; at < sentence.size(); at++) {
            int head = Integer.parseInt(sentence.get(at)[4]);
            builder.attach(first + at, head == 0 ? AnnotatedText.ROOT : first + head - 1, sentence.get(at)[5]);
        }
        addNames(builder, sentence, first);
    }

    private static void addNames(AnnotatedText.Builder builder, List<String[]> sentence, int first) {
        int at = 0;
        while (at < sentence.size()) {
            String kind = sentence.get(at)[6];
            int end = at + 1;
            while (end < sentence.size() && sentence.get(end)[6].equals(kind)) {
                end++;
            }
            if (!kind.equals("_")) {
                builder.name(first + at, first + end, nameKind(kind));
            }
            at = end;
        }
    }

    private static NameKind nameKind(String letter) {
        return switch (letter) {
            case "P" -> NameKind.PERSON;
            case "O" -> NameKind.ORGANISATION;
            case "L" -> NameKind.LOCATION;
            default -> throw new IllegalArgumentException(letter);
        };
    }

    private static UniversalTag tag(String penn) {
        if (penn.startsWith("NNP")) {
            return UniversalTag.PROPN;
        }
        if (penn.startsWith("NN")) {
            return UniversalTag.NOUN;
        }
        if (penn.startsWith("VB")) {
            return UniversalTag.VERB;
        }
        return penn.matches("\\W+") ? UniversalTag.PUNCT : UniversalTag.X;
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> reports = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(Told.class.getResourceAsStream("told.trees.tsv"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("# report = ")) {
                    lines = new ArrayList<>();
                    reports.put(line.substring("# report = ".length()), lines);
                } else {
                    lines.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reports;
    }
}
