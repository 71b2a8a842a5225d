/** The run store: study folders whose files are complete or absent, never half-written. */
@NullMarked
package org.equipoise.lab.store;

import org.jspecify.annotations.NullMarked;
