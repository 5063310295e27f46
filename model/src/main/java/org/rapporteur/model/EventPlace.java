package org.rapporteur.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * Where an event happened.
 *
 * @param words the words that name the place
 * @param name canonical name of the place
 * @param countryCode ISO 3166-1 alpha-3
 * @param point its position; null where no licensed table gives it
 * @param resolution how exact it is: {@code country}, {@code region}, {@code city}
 */
public record EventPlace(
        Evidence words,
        @Nullable String name,
        @Nullable String countryCode,
        @Nullable Point point,
        @Nullable String resolution) {
    public EventPlace {
        requireNonNull(words, "words");
    }

    /** Its canonical name; else the words of the report. */
    public String called() {
        return name == null ? words.text() : name;
    }

    /** Degrees, WGS 84. */
    public record Point(double latitude, double longitude) {
        public Point {
            if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
                throw new IllegalArgumentException("No such point: " + latitude + ", " + longitude);
            }
        }
    }
}
