/** Panels of rivals: one row a pair and year, or a side and year. */
@NullMarked
package org.equipoise.data.panel;

import org.jspecify.annotations.NullMarked;
