package org.rapporteur.cli;

import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.intake.ReadingDefaults;
import org.rapporteur.model.Publication;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What is said of reports that do not say it themselves. */
final class InputOptions {
    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = PublicationConverter.class,
            description = "Publication date of reports that name none, such as 2024-07-03.")
    private @Nullable Publication published;

    ReadingDefaults defaults(@Nullable String outlet) {
        return new ReadingDefaults(published, outlet);
    }

    /** ISO 8601 only: what a user types is not guessed at. */
    static final class PublicationConverter implements ITypeConverter<Publication> {
        @Override
        public Publication convert(String text) {
            try {
                return Publication.parse(text);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("'" + text + "' is no date; write it as 2024-07-03");
            }
        }
    }
}
