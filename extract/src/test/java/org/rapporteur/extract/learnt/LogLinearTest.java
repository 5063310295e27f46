package org.rapporteur.extract.learnt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LogLinearTest {
    private static final int BITS = 4;

    @Test
    void a_feature_with_weight_for_a_class_makes_it_likelier() {
        Features features = new Features();
        features.add("verb", "attack");
        LogLinear model = withWeight(features, 1, 2.0f);

        double[] likely = model.probabilities(features);

        assertThat(likely[1]).isGreaterThan(0.8);
        assertThat(Arrays.stream(likely).sum()).isCloseTo(1, within(1e-9));
        assertThat(model.probabilities(new Features())).containsOnly(0.5);
    }

    @Property
    void the_likeliest_of_some_classes_is_the_one_of_highest_probability(
            @ForAll @Size(5 << BITS) List<@DoubleRange(min = -2, max = 2) Double> weights) {
        List<String> classes = List.of("AID:-", "REJECT:-", "REJECT:change", "REJECT:meet", "SUPPORT:-");
        float[] table = new float[weights.size()];
        for (int at = 0; at < table.length; at++) {
            table[at] = weights.get(at).floatValue();
        }
        LogLinear model = LogLinear.of(classes, BITS, table);
        Features features = new Features();
        features.add("verb", "refuse");
        features.add(0.3f, "object", "offer");

        double[] all = model.probabilities(features);

        assertThat(all[classes.indexOf(model.likeliest(features, "REJECT:").orElseThrow())])
                .isEqualTo(Math.max(all[1], Math.max(all[2], all[3])));
        assertThat(all[classes.indexOf(model.likeliest(features, "").orElseThrow())])
                .isEqualTo(Arrays.stream(all).max().orElseThrow());
        assertThat(model.likeliest(features, "AID:")).contains("AID:-");
        assertThat(model.likeliest(features, "YIELD:")).isEmpty();
    }

    @Test
    void features_taken_over_from_others_count_as_if_they_were_added_one_by_one() {
        Features others = Features.named();
        Features all = Features.named();
        Features taken = Features.named();
        for (int each = 0; each < 200; each++) {
            others.add(0.2f, "around", "word" + each);
            all.add(0.2f, "around", "word" + each);
        }

        taken.addAll(others);

        assertThat(taken.size()).isEqualTo(200);
        for (int each = 0; each < 200; each++) {
            assertThat(taken.hash(each)).isEqualTo(all.hash(each));
            assertThat(taken.value(each)).isEqualTo(all.value(each));
            assertThat(taken.name(each)).isEqualTo(all.name(each));
        }
    }

    @Test
    void what_speaks_for_a_class_speaks_against_the_other() {
        Features features = Features.named();
        features.add("verb", "attack");
        LogLinear model = withWeight(features, 1, 2.0f);

        assertThat(model.weight(features, 0, "yes", "no")).isCloseTo(2, within(1e-3));
        assertThat(model.weight(features, 0, "no", "yes")).isCloseTo(-2, within(1e-3));
        assertThat(features.name(0)).isEqualTo("verb: attack");
    }

    @Test
    void features_that_only_count_have_no_names() {
        Features features = new Features();
        features.add("bias");

        assertThatIllegalStateException().isThrownBy(() -> features.name(0));
    }

    @Test
    void a_model_reads_back_as_it_was_written() throws IOException {
        Features features = new Features();
        features.add("verb", "attack");
        LogLinear model = withWeight(features, 0, -1.5f);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(new DataOutputStream(bytes));

        LogLinear read = LogLinear.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

        assertThat(read.classes()).containsExactly("no", "yes");
        assertThat(read.probabilities(features)).containsExactly(model.probabilities(features));
    }

    @Test
    void what_is_no_table_of_weights_is_not_read() {
        DataInputStream noise = new DataInputStream(new ByteArrayInputStream(new byte[64]));

        assertThatThrownBy(() -> LogLinear.read(noise))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Not a table of weights");
        assertThatIllegalArgumentException().isThrownBy(() -> LogLinear.of(List.of("one"), BITS, new float[3]));
    }

    @Property
    void probabilities_add_up_to_one(@ForAll @Size(3) List<@DoubleRange(min = -800, max = 800) Double> scores) {
        double[] likely = LogLinear.softmax(
                scores.stream().mapToDouble(Double::doubleValue).toArray());

        assertThat(Arrays.stream(likely).sum()).isCloseTo(1, within(1e-9));
        assertThat(Arrays.stream(likely).boxed())
                .allSatisfy(each -> assertThat(each).isBetween(0.0, 1.0));
    }

    private static LogLinear withWeight(Features features, int of, float weight) {
        float[] weights = new float[2 << BITS];
        weights[(features.hash(0) >>> (32 - BITS)) * 2 + of] = weight;
        return LogLinear.of(List.of("no", "yes"), BITS, weights);
    }
}
