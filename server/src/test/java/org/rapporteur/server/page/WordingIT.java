package org.rapporteur.server.page;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the page writes days, numbers and rows: its modules, called in the browser that runs them. */
class WordingIT {
    private static @Nullable Visitor visitor;

    @BeforeAll
    static void open() {
        visitor = Visitor.of(Servers.empty());
        visitor.opens("/");
    }

    @AfterAll
    static void close() {
        if (visitor != null) {
            visitor.close();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dates.days('2024-03-08', '2024-03-11')                         | 8–11 March 2024
            dates.days('2024-03-30', '2024-04-02')                         | 30 March – 2 April 2024
            dates.days('2024-02-01', '2024-02-29')                         | February 2024
            dates.days('2023-02-01', '2023-02-28')                         | February 2023
            dates.days('2024-01-01', '2024-12-31')                         | 2024
            dates.days('2023-12-31', '2024-01-01')                         | 31 December 2023 – 1 January 2024
            dates.days(null, null)                                         | undated
            dates.exact('2024-03-08T04:10:00Z')                            | 8 March 2024, 04:10 UTC
            numbers.value(37690000000)                                     | 37.69 billion
            numbers.value(-1500000)                                        | −1.5 million
            numbers.score(-9)                                              | −9
            numbers.score(3.24)                                            | +3.2
            numbers.counted(1, 'copy', 'copies')                           | 1 copy
            numbers.counted(12480, 'event')                                | 12,480 events
            numbers.list(['a', 'b', 'c'])                                  | a, b and c
            scale.ticks(0, 36e9, 4).join()                                 | 0,10000000000,20000000000,30000000000
            scale.timeTicks(Date.UTC(2024, 10, 1), Date.UTC(2025, 2, 20), 6).map(({ label }) => label).join() | Nov 2024,Dec,2025,Feb,Mar
            scale.linear([-10, 10], [0, 100])(0)                           | 50
            csv.csvOf([{ a: 'x, y', b: null }, { b: [1], c: 2 }]).split('\\r\\n').join(';') | a,b,c;"x, y",,;,[1],2;
            """, quoteCharacter = '`')
    void is_as_people_write(String expression, String written) {
        Object said = requireNonNull(visitor)
                .page()
                .evaluate(
                        "async () => { const [dates, numbers, scale, csv] = await Promise.all(['/app/dates.js', '/app/numbers.js',"
                                + " '/charts/scale.js', '/app/csv.js'].map((path) => import(path)));"
                                + " return String(" + expression + "); }");

        assertThat(said).isEqualTo(written);
    }
}
