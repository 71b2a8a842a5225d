/** What is written down of a run: measures at its end and quantities each month, a chapter for each part of the world. */
@NullMarked
package org.equipoise.model.record;

import org.jspecify.annotations.NullMarked;
