/** Statistics of an ensemble in one pass and a fixed order, so that their bits hang on the runs alone. */
@NullMarked
package org.equipoise.lab.statistics;

import org.jspecify.annotations.NullMarked;
