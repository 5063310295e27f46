package org.rapporteur.intake;

import java.util.Locale;
import java.util.Set;

/** Whatever no other format reads; stands last. */
final class OtherFormat implements ReportFormat {
    /** Formats of reports that this version does not read. */
    private static final Set<String> LATER = Set.of("html", "htm", "xhtml", "pdf", "csv", "rss", "atom", "xml", "warc");

    @Override
    public boolean reads(String fileName) {
        return true;
    }

    @Override
    public void read(Source source, Desk desk) throws BadDocumentException {
        String name = source.plainFileName();
        String ending = name.substring(name.lastIndexOf('.') + 1);
        if (LATER.contains(ending)) {
            throw new BadDocumentException(
                    "cannot be read yet: it is " + ending.toUpperCase(Locale.ROOT),
                    "save its text as .txt, or its reports as .jsonl");
        }
        throw new BadDocumentException(
                "has no ending that is read", "name it .txt, .md, .json or .jsonl, each also .gz, if it holds reports");
    }
}
