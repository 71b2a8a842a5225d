/** What the data say of rivals and arms, by one command, beside the figures that were printed before. */
@NullMarked
package org.equipoise.lab.evidence;

import org.jspecify.annotations.NullMarked;
