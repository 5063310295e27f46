package org.rapporteur.intake;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Says in plain words why a file could not be read. */
final class Failures {
    private Failures() {}

    static BadDocumentException of(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return new BadDocumentException("may not be read by you", "give yourself the right to read it");
        }
        if (failure instanceof NoSuchFileException) {
            return new BadDocumentException(
                    "leads nowhere: a broken link, or removed while reading", "mend the link or remove it");
        }
        if (failure instanceof FileSystemLoopException) {
            return new BadDocumentException("links back to a folder that it lies in", "remove the link");
        }
        if (failure instanceof EOFException) {
            return new BadDocumentException("its gzip data end too early", "fetch or pack it anew");
        }
        if (failure instanceof ZipException) {
            return new BadDocumentException("is no sound gzip data" + inBrackets(failure), "fetch or pack it anew");
        }
        return new BadDocumentException(
                "could not be read" + inBrackets(failure), "check the disk or connection and read it again");
    }

    private static String inBrackets(IOException failure) {
        @Nullable
        String said = failure instanceof FileSystemException inSystem ? inSystem.getReason() : failure.getMessage();
        return said == null ? "" : " (" + OneLine.shortened(said) + ")";
    }
}
