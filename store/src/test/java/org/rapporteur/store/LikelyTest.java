package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.PoliticalEvent;

class LikelyTest {
    @TempDir
    private Path folder;

    private String asked(String sql) throws SQLException {
        Stores.open(folder.toString()).close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("record.db"));
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }

    @Test
    void counts_of_a_new_record_begin_where_events_are_told() throws SQLException {
        assertThat(Double.parseDouble(asked("SELECT least FROM told"))).isEqualTo(PoliticalEvent.LEAST_CONFIDENCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"event_dyad", "placed_event"})
    void what_is_counted_between_parties_and_at_places_asks_for_that_bound(String view) throws SQLException {
        assertThat(asked("SELECT sql FROM sqlite_master WHERE name = '" + view + "'"))
                .contains("n.confidence >= (SELECT least FROM told)")
                .doesNotContainPattern("confidence >= [0-9]");
    }
}
