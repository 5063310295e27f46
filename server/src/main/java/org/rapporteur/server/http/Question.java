package org.rapporteur.server.http;

import static java.util.Objects.requireNonNull;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a request. What cannot be read is a problem of status 400 that names the parameter:
 * one of a wrong form, one given twice, and by {@link #end} one that nobody asked for.
 */
public final class Question {
    private final Context context;
    private final Set<String> asked = new HashSet<>();

    public Question(Context context) {
        this.context = requireNonNull(context, "context");
    }

    /** A part of the path, as it was decoded. */
    public String path(String name) {
        return context.pathParam(name);
    }

    public @Nullable String text(String name, int longest) {
        List<String> values = texts(name, 1, longest);
        return values.isEmpty() ? null : values.get(0);
    }

    public String neededText(String name, int longest) {
        @Nullable String text = text(name, longest);
        if (text == null) {
            throw ProblemException.badParameter(name, "The parameter " + name + " is needed");
        }
        return text;
    }

    /** All values of a parameter; empty ones do not count. */
    public List<String> texts(String name, int most, int longest) {
        asked.add(name);
        List<String> values = context.queryParams(name).stream()
                .filter(value -> !value.isBlank())
                .toList();
        if (values.size() > most) {
            throw ProblemException.badParameter(name, "The parameter " + name + " is taken at most " + most + " times");
        }
        if (values.stream().anyMatch(value -> value.length() > longest)) {
            throw ProblemException.badParameter(
                    name, "The parameter " + name + " has at most " + longest + " characters");
        }
        return values;
    }

    /** A parameter as a parser reads it, which says in an {@link IllegalArgumentException} what is wrong. */
    public <T> @Nullable T parsed(String name, int longest, Function<String, T> parser) {
        @Nullable String text = text(name, longest);
        if (text == null) {
            return null;
        }
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException e) {
            throw ProblemException.badParameter(name, name + " is wrong: " + e.getMessage());
        }
    }

    public @Nullable LocalDate day(String name) {
        return parsed(name, 20, text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw new IllegalArgumentException("'" + text + "' is no date; write it as 2024-07-03", e);
            }
        });
    }

    /** A constant by its name, in upper or lower case. */
    public <E extends Enum<E>> @Nullable E named(String name, Class<E> type) {
        return parsed(
                name,
                50,
                text -> Arrays.stream(type.getEnumConstants())
                        .filter(constant -> constant.name().equalsIgnoreCase(text))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("'" + text + "' is none of " + names(type))));
    }

    private static <E extends Enum<E>> String names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    public @Nullable Integer number(String name, int least, int most) {
        return parsed(name, 20, text -> {
            boolean isNumber = text.matches("\\d{1,9}");
            if (!isNumber || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
                throw new IllegalArgumentException("'" + text + "' is no number from " + least + " to " + most);
            }
            return Integer.valueOf(text);
        });
    }

    public int number(String name, int least, int most, int otherwise) {
        @Nullable Integer number = number(name, least, most);
        return number == null ? otherwise : number;
    }

    /** Between 0 and 1; 0 where it is not given. */
    public double share(String name) {
        return share(name, 0);
    }

    /** The same; where it is not asked for, what is given for that. */
    public double share(String name, double otherwise) {
        @Nullable
        Double share = parsed(name, 20, text -> {
            if (!text.matches("0(\\.\\d+)?|1(\\.0+)?|\\.\\d+")) {
                throw new IllegalArgumentException("'" + text + "' is no number from 0 to 1");
            }
            return Double.valueOf(text);
        });
        return share == null ? otherwise : share;
    }

    public boolean flag(String name) {
        @Nullable
        Boolean flag = parsed(name, 5, text -> switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("'" + text + "' is neither true nor false");
        });
        return flag != null && flag;
    }

    /** All has been asked: any further parameter is a mistake. */
    public void end() {
        for (String name : context.queryParamMap().keySet()) {
            if (!asked.contains(name)) {
                throw ProblemException.badParameter(
                        name, "There is no parameter " + name + " here; there are: " + asked());
            }
        }
    }

    private String asked() {
        return asked.isEmpty() ? "none" : asked.stream().sorted().collect(Collectors.joining(", "));
    }

    public Context context() {
        return context;
    }
}
