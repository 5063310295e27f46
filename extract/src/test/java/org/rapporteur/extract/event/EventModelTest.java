package org.rapporteur.extract.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.EventType;

class EventModelTest {
    @Test
    void a_model_reads_back_as_it_was_written() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Workbench.MODEL.write(new DataOutputStream(bytes));

        EventModel read = EventModel.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

        Judgement judged = Workbench.told("Peru condemned Chile.").judgement("condemned");
        assertThat(read.header()).isEqualTo(Workbench.MODEL.header());
        assertThat(read.triggers().probabilities(judged.features()))
                .containsExactly(Workbench.MODEL.triggers().probabilities(judged.features()));
        assertThat(read.lights().classes()).isEqualTo(Workbench.MODEL.lights().classes());
    }

    @Test
    void it_knows_every_type_of_event() {
        assertThat(Workbench.MODEL.triggers().classes())
                .containsAll(Stream.of(EventType.values()).map(EventType::name).toList())
                .contains(EventModel.NONE);
    }

    @Test
    void what_is_no_model_is_not_read() {
        DataInputStream noise = new DataInputStream(new ByteArrayInputStream(new byte[64]));

        assertThatThrownBy(() -> EventModel.read(noise))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Not a model of events");
    }
}
