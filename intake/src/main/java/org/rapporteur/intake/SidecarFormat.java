package org.rapporteur.intake;

import java.util.stream.Stream;

/** {@code NAME.meta.json}: no report, but what is known of the one beside it, read with that one. */
final class SidecarFormat implements ReportFormat {
    static final String ENDING = ".meta.json";

    @Override
    public boolean reads(String fileName) {
        return fileName.endsWith(ENDING);
    }

    @Override
    public void read(Source source, Desk desk) throws BadDocumentException {
        String name = source.fileName();
        String stem = name.substring(0, name.length() - ENDING.length());
        boolean hasText = Stream.of(".txt", ".md", ".txt.gz", ".md.gz")
                .anyMatch(ending -> source.sibling(stem + ending).isPresent());
        if (!hasText) {
            throw new BadDocumentException(
                    "has no text beside it", "put " + OneLine.of(stem) + ".txt into its folder, or remove it");
        }
    }
}
