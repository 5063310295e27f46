package org.rapporteur.training;

import java.util.Arrays;
import org.rapporteur.language.linear.Features;

/** What a sentence teaches: features whose weights for a class rise or fall, to be added when all of a batch are read. */
final class Corrections {
    private int[] hashes = new int[1024];
    private int size;
    private int[] ends = new int[32];
    private int[] classes = new int[32];
    private float[] amounts = new float[32];
    private boolean[] ofLabel = new boolean[32];
    private int count;

    /** Notes a change of the transitions' weights. */
    void transition(Features features, int transition, float by) {
        note(features, transition, by, false);
    }

    /** Notes a change of the labels' weights. */
    void label(Features features, int label, float by) {
        note(features, label, by, true);
    }

    private void note(Features features, int to, float by, boolean label) {
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
            classes = Arrays.copyOf(classes, count * 2);
            amounts = Arrays.copyOf(amounts, count * 2);
            ofLabel = Arrays.copyOf(ofLabel, count * 2);
        }
        if (size + features.size() > hashes.length) {
            hashes = Arrays.copyOf(hashes, hashes.length * 2);
        }
        for (int i = 0; i < features.size(); i++) {
            hashes[size++] = features.hash(i);
        }
        ends[count] = size;
        classes[count] = to;
        amounts[count] = by;
        ofLabel[count++] = label;
    }

    /** Makes the changes, in the order in which they were noted. */
    void teach(Perceptron transitions, Perceptron labels) {
        int from = 0;
        for (int i = 0; i < count; i++) {
            Perceptron taught = ofLabel[i] ? labels : transitions;
            for (int feature = from; feature < ends[i]; feature++) {
                taught.update(hashes[feature], classes[i], amounts[i]);
            }
            from = ends[i];
        }
    }
}
