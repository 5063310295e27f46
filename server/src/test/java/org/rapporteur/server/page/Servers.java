package org.rapporteur.server.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.model.Entry;
import org.rapporteur.model.Story;
import org.rapporteur.server.Served;
import org.rapporteur.store.FiledReport;
import org.rapporteur.store.RecordWriter;
import org.rapporteur.store.Selection;
import org.rapporteur.store.Stores;

/** Servers over the records that the page is tested on: one of each for all tests of a JVM. */
final class Servers {
    private static final Path EXAMPLES = Path.of("../examples");
    private static final Map<String, Servers> RUNNING = new ConcurrentHashMap<>();

    private final Served served;

    private Servers(Path store) {
        served = Served.over(store, "127.0.0.1");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            served.close();
            delete(store);
        }));
    }

    /** The address of a server over the project's example reports. */
    static String examples() {
        return exampleRecord().address();
    }

    /** Over a record that holds nothing. */
    static String empty() {
        return RUNNING.computeIfAbsent("empty", name -> made(store -> {})).address();
    }

    /** Over reports that are out to run scripts in the page. */
    static String hostile() {
        return hostileRecord().address();
    }

    /** Over one report, to which a test may add. */
    static String growing() {
        return RUNNING.computeIfAbsent(
                        "growing", name -> made(store -> Served.read(EXAMPLES.resolve("sweden-1.txt"), store)))
                .address();
    }

    /** Over one story of 300 reports and a pair of 50,100 events. */
    static String large() {
        return RUNNING.computeIfAbsent(
                        "large",
                        name -> made(store -> {
                            try (RecordWriter writer = Stores.open(store.toString())) {
                                LargeRecord.write(writer);
                            }
                        }))
                .address();
    }

    /** An address of each view that shows something of the examples. */
    static Stream<String> views() {
        return Stream.of(
                "/",
                storyWith("Chancay Port"),
                "/pair/CHN/PER",
                "/entity/PER",
                "/entity?name=Xi%20Jinping",
                "/parties",
                reportWith("Two centuries"),
                exampleRecord().entry(),
                "/differences",
                "/search?q=port",
                "/bench");
    }

    /** The story of the examples whose headline holds the words. */
    static String storyWith(String words) {
        return "/story/"
                + exampleRecord()
                        .stories()
                        .filter(story -> story.title().contains(words))
                        .findFirst()
                        .orElseThrow()
                        .id();
    }

    /** The report of the examples whose headline holds the words. */
    static String reportWith(String words) {
        return "/report/"
                + exampleRecord()
                        .reports()
                        .filter(filed -> String.valueOf(
                                        filed.report().masthead().title())
                                .contains(words))
                        .findFirst()
                        .orElseThrow()
                        .report()
                        .id();
    }

    /** An address of each view that shows hostile text. */
    static Stream<String> hostileViews() {
        Servers hostile = hostileRecord();
        return Stream.of(
                        Stream.of(
                                "/",
                                "/pair/PER/ESP",
                                "/entity/PER",
                                "/parties",
                                "/differences",
                                "/search?q=sanctions",
                                hostile.entry()),
                        hostile.stories().map(story -> "/story/" + story.id()).limit(2),
                        hostile.reports()
                                .map(filed -> "/report/" + filed.report().id())
                                .limit(2))
                .flatMap(addresses -> addresses);
    }

    /** Text that would run, were it taken for markup or an address. */
    static List<String> payloads() {
        return List.of(
                "<img src=x onerror=ran=1>",
                "<script>ran=1</script>",
                "\"><svg onload=ran=1>",
                "'-ran=1-'",
                "javascript:ran=1",
                "<iframe srcdoc='<script>parent.ran=1</script>'></iframe>",
                "{{constructor.constructor('ran=1')()}}",
                "</title></textarea><img src=x onerror=ran=1>");
    }

    private static Servers exampleRecord() {
        return RUNNING.computeIfAbsent("examples", name -> made(store -> Served.read(EXAMPLES, store)));
    }

    private static Servers hostileRecord() {
        return RUNNING.computeIfAbsent(
                "hostile",
                name -> made(store -> {
                    Path file = store.resolve("hostile.jsonl");
                    Files.writeString(file, String.join("\n", hostileReports()));
                    Served.read(file, store);
                }));
    }

    /** Each payload as a headline, outlet, byline, address and within the text. */
    private static List<String> hostileReports() {
        return IntStream.range(0, payloads().size())
                .mapToObj(number -> {
                    String payload =
                            payloads().get(number).replace("\\", "\\\\").replace("\"", "\\\"");
                    return "{\"id\": \"%1$s\", \"title\": \"%1$s Peru imposed sanctions on Spain\", \"outlet\": \"%1$s\", \"byline\": \"%1$s\","
                                    .formatted(payload)
                            + " \"url\": \"javascript:ran=1\", \"published\": \"2024-03-0%d\", \"language\": \"en\","
                                    .formatted(number % 9 + 1)
                            + " \"text\": \"Peru imposed sanctions on Spain on Monday. %1$s said Peru would pay %2$d million dollars to Spain. Trade between Peru and Spain reached %2$d billion dollars in 2023. %1$s\"}"
                                    .formatted(payload, number + 2);
                })
                .toList();
    }

    private String address() {
        return "http://127.0.0.1:" + served.port();
    }

    /** One that several reports tell, where there is one. */
    private String entry() {
        Stream.Builder<Entry> entries = Stream.builder();
        served.record().entries(Selection.ALL, entries);
        return "/entry/"
                + entries.build()
                        .max(Comparator.comparingInt(entry -> entry.claims().size()))
                        .orElseThrow()
                        .id();
    }

    private Stream<Story> stories() {
        return served.record().newestStories(100).stream();
    }

    private Stream<FiledReport> reports() {
        Stream.Builder<FiledReport> reports = Stream.builder();
        served.record().reports(Selection.ALL, reports);
        return reports.build();
    }

    private static Servers made(Filling filling) {
        try {
            Path store = Files.createTempDirectory("rapporteur-page");
            Stores.open(store.toString()).close();
            filling.fill(store);
            return new Servers(store);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make a record to test the page on", e);
        }
    }

    private static void delete(Path store) {
        try (Stream<Path> files = Files.walk(store)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            System.err.println("Left behind: " + store + " (" + e.getMessage() + ")");
        }
    }

    /** Puts something into a new record. */
    private interface Filling {
        void fill(Path store) throws IOException;
    }
}
