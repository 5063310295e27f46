package org.rapporteur.intake;

import java.io.IOException;
import java.util.Optional;
import org.rapporteur.intake.masthead.Headline;

/**
 * Plain text and Markdown: one report. What front matter says is overruled by what the sidecar
 * {@code NAME.meta.json} says; where neither gives a title, the first line is it where it reads like
 * one. The report's text is what is left, an unchanged stretch of the file without blanks around it.
 */
final class TextFormat implements ReportFormat {
    @Override
    public boolean reads(String fileName) {
        return fileName.endsWith(".txt") || fileName.endsWith(".md");
    }

    @Override
    public void read(Source source, Desk desk) throws IOException, BadDocumentException {
        byte[] bytes = source.bytes();
        if (bytes.length == 0) {
            throw Desk.empty();
        }
        String content = TextDecoder.decode(bytes);
        FrontMatter frontMatter = FrontMatter.of(content);
        ReportFields fields = frontMatter.fields().overriddenBy(SidecarFormat.fieldsBeside(source));
        String text = content.substring(frontMatter.end()).strip();
        Optional<Headline> headline = fields.value(InputKey.TITLE).isPresent() ? Optional.empty() : Headline.of(text);
        if (headline.isPresent()) {
            fields.put(InputKey.TITLE.spelling(), headline.get().title(), "line 1");
            text = text.substring(headline.get().end());
        }
        desk.take(fields, text, null);
    }
}
