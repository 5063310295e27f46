package org.rapporteur.server;

import io.javalin.http.Handler;

/** Where handlers are put. What answers GET answers HEAD as well. */
interface Routes {
    /**
     * Puts a handler.
     *
     * @param path below the API's root, such as {@code /reports/{id}}
     */
    void get(String path, Handler handler);

    void post(String path, Handler handler);
}
