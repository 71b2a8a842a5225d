/** The central question on the record: do rivals that one supplier arms, that are balanced, or that share a supplier fight less? */
@NullMarked
package org.equipoise.lab.central;

import org.jspecify.annotations.NullMarked;
