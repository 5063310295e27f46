package org.rapporteur.cli.view;

import java.io.IOException;
import java.util.List;
import org.rapporteur.telling.Line;

/**
 * Where a view writes to. An implementation sets each part in its own way and lets nothing that
 * stands in the text steer it: no control sequence, no markup.
 */
public interface Sheet {
    /** What the whole is about. */
    void title(Line text) throws IOException;

    void section(String text) throws IOException;

    void paragraph(Line text) throws IOException;

    /** One thing among others; its sources are cited with what is quoted below it, or else here. */
    void item(Label label, Line text, List<Source> sources) throws IOException;

    /** Something that belongs to the item before. */
    void detail(Line text) throws IOException;

    /** Words of reports that stand behind the item before; from here on the sheet knows these sources. */
    void quote(Line words, List<Source> sources) throws IOException;

    /** The sources that will be cited, so that numbers suffice from here on. */
    void sources(List<Source> sources) throws IOException;

    /** A command that shows more of what was just told. */
    void command(String command) throws IOException;

    /** Something else begins. */
    void gap() throws IOException;

    /** Nothing follows. */
    void end() throws IOException;

    /**
     * What stands before an item.
     *
     * @param width columns that the labels of neighbouring items share; 0 where it takes its own
     */
    record Label(Line text, int width) {
        public static final Label NONE = new Label(Line.EMPTY, 0);
    }
}
