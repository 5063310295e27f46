package org.rapporteur.server.http;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * Tokens that may ask, one a line: name, day of making, SHA-256 in hexadecimal digits, parted by tabs.
 * A token has 256 random bits, so a plain hash keeps it: nothing can be guessed. Only the owner of the
 * file may read it, where the file system knows owners.
 */
public final class TokenFile {
    private static final String HEADER = "# name\tcreated\tsha256";
    private static final String PREFIX = "rap_";
    private static final int BYTES = 32;
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private final Path file;

    public TokenFile(Path file) {
        this.file = requireNonNull(file, "file");
    }

    /** A token as the file keeps it. */
    public record Kept(String name, String created, String hash) {
        private String line() {
            return name + "\t" + created + "\t" + hash;
        }
    }

    /**
     * Makes a token, the only time that it is seen.
     *
     * @throws IllegalArgumentException when the name cannot be written, or another has it
     */
    public String create(String name, LocalDate day, SecureRandom random) throws IOException {
        List<Kept> kept = new ArrayList<>(kept());
        if (!name.matches("[\\p{L}\\p{N}._@-]{1,60}")) {
            throw new IllegalArgumentException(
                    "'" + name + "' is no name for a token: take up to 60 letters, digits, or . _ @ -");
        }
        if (kept.stream().anyMatch(other -> other.name().equals(name))) {
            throw new IllegalArgumentException("there is a token '" + name + "' already; take another name");
        }
        String token = fresh(random);
        kept.add(new Kept(name, day.toString(), HexFormat.of().formatHex(hash(token))));
        write(kept);
        return token;
    }

    /** A token that is in no file. */
    static String fresh(SecureRandom random) {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** Takes a token back; false where there is none of that name. */
    public boolean revoke(String name) throws IOException {
        List<Kept> kept = new ArrayList<>(kept());
        boolean known = kept.removeIf(token -> token.name().equals(name));
        if (known) {
            write(kept);
        }
        return known;
    }

    public List<Kept> kept() throws IOException {
        List<Kept> kept = new ArrayList<>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    kept.add(parse(line));
                }
            }
        }
        return kept;
    }

    private Kept parse(String line) throws IOException {
        String[] fields = line.split("\t", -1);
        try {
            return new Kept(
                    fields[0],
                    fields[1],
                    HexFormat.of().formatHex(HexFormat.of().parseHex(fields[2])));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IOException(file + ": a line is no token; take it out", e);
        }
    }

    /** Whether a token is among the kept. Takes the same time for any token of any of them. */
    public boolean holds(String token) throws IOException {
        byte[] hash = hash(token);
        boolean held = false;
        for (Kept kept : kept()) {
            held |= MessageDigest.isEqual(HexFormat.of().parseHex(kept.hash()), hash);
        }
        return held;
    }

    private void write(List<Kept> kept) throws IOException {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        kept.forEach(token -> lines.add(token.line()));
        Path folder = requireNonNull(file.toAbsolutePath().getParent(), "folder");
        Files.createDirectories(folder);
        boolean knowsOwners =
                folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        Path unfinished = Files.createTempFile(
                folder,
                "tokens",
                ".part",
                knowsOwners
                        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                        : new FileAttribute<?>[0]);
        Files.write(unfinished, lines, StandardCharsets.UTF_8);
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
