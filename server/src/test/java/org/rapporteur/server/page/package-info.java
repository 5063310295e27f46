/** Tests of the page in a real browser: Playwright drives Debian's Chromium. Where that is not installed they are skipped. */
@NullMarked
package org.rapporteur.server.page;

import org.jspecify.annotations.NullMarked;
