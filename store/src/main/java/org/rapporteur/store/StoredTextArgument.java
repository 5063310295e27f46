package org.rapporteur.store;

import java.sql.Types;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;

/** Hands each string to the database as {@link StoredText}. */
final class StoredTextArgument extends AbstractArgumentFactory<String> {
    StoredTextArgument() {
        super(Types.VARCHAR);
    }

    @Override
    protected Argument build(String text, ConfigRegistry config) {
        return (position, statement, context) -> statement.setString(position, StoredText.encode(text));
    }
}
