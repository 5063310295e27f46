package org.rapporteur.store;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteBrowserTest extends BrowserContract {
    @TempDir
    private Path folder;

    @Override
    RecordStore open(String name) {
        return Stores.open(folder.resolve(name).toString());
    }

    @Override
    RecordBrowser openForBrowsing(String name) {
        return Stores.openForBrowsing(folder.resolve(name).toString());
    }
}
