package org.rapporteur.server.http;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Files of a folder on the class path, by the path of a URL. Names have no dot in front and lead nowhere else. */
public final class PageFiles {
    private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9_-][A-Za-z0-9._-]*)+");
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("mjs", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("map", "application/json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("webmanifest", "application/manifest+json"));

    private final ClassLoader loader;
    private final String folder;
    private final Map<String, Prepared> prepared = new ConcurrentHashMap<>();

    /**
     * Files of a folder.
     *
     * @param folder its name, without a slash at either end
     */
    public PageFiles(ClassLoader loader, String folder) {
        this.loader = requireNonNull(loader, "loader");
        this.folder = requireNonNull(folder, "folder");
    }

    /** Whether the last part of a path names a file by its ending. */
    public static boolean hasEnding(String path) {
        return path.lastIndexOf('.') > path.lastIndexOf('/');
    }

    /** The file at a path, such as {@code /views/story.js}. */
    public Optional<Prepared> file(String path) {
        @Nullable Prepared known = prepared.get(path);
        if (known != null) {
            return Optional.of(known);
        }
        @Nullable
        String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        if (type == null || !PATH.matcher(path).matches()) {
            return Optional.empty();
        }
        @Nullable URL place = loader.getResource(folder + path);
        return place == null ? Optional.empty() : Optional.of(read(place, path, type));
    }

    private Prepared read(URL place, String path, String type) {
        try (InputStream in = place.openStream()) {
            Prepared file = Prepared.of(type, in.readAllBytes());
            // Files of a folder on disk are being worked on; those in a jar stay.
            if (!place.getProtocol().equals("file")) {
                prepared.put(path, file);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + place, e);
        }
    }
}
