/** The named numbers that come out of a run: outcomes once a run, quantities once a month. */
@NullMarked
package org.equipoise.model.measure;

import org.jspecify.annotations.NullMarked;
