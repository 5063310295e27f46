package org.rapporteur.intake;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Visits the files below a folder: entries of a folder by name in code unit order, files and folders
 * mixed, links followed, names that begin with a dot left out. What cannot be visited is told and the
 * walk goes on; a folder that links back to one that it lies in is not entered again.
 */
final class FolderWalk {
    private final Listing listing;
    private final Visitor visitor;

    FolderWalk(Listing listing, Visitor visitor) {
        this.listing = listing;
        this.visitor = visitor;
    }

    /**
     * Visits a file, or all below a folder.
     *
     * @param name the path as the user named it; what lies below is named after it, with slashes
     */
    void visit(Path path, String name) {
        visit(path, name, Set.of());
    }

    private void visit(Path path, String name, Set<Path> above) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                visitFolder(path, name, above);
            } else if (attributes.isRegularFile() || above.isEmpty()) {
                visitor.file(path, name);
            } else {
                visitor.setAside(name, new BadDocumentException("is no regular file", "name it by itself to read it"));
            }
        } catch (IOException e) {
            visitor.setAside(name, Failures.of(e));
        }
    }

    private void visitFolder(Path folder, String name, Set<Path> above) throws IOException {
        Set<Path> here = new HashSet<>(above);
        if (!here.add(folder.toRealPath())) {
            throw new FileSystemLoopException(name);
        }
        for (Path entry : listing.entries(folder)) {
            String fileName = fileName(entry);
            if (!fileName.startsWith(".")) {
                visit(entry, below(name) + fileName, here);
            }
        }
    }

    private static String below(String folder) {
        return folder.isEmpty() || folder.endsWith("/") ? folder : folder + "/";
    }

    static List<Path> list(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        entries.sort(Comparator.comparing(FolderWalk::fileName));
        return entries;
    }

    private static String fileName(Path entry) {
        return String.valueOf(entry.getFileName());
    }

    /** What a folder holds, in the order in which it is to be visited. */
    interface Listing {
        List<Path> entries(Path folder) throws IOException;
    }

    /** Takes what the walk comes by. */
    interface Visitor {
        void file(Path file, String name) throws IOException;

        void setAside(String name, BadDocumentException reason);
    }
}
