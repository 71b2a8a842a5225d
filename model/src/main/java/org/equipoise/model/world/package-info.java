/** The mutable state of one run, and what a mechanism declares of it: the slots it owns, reads and writes. */
@NullMarked
package org.equipoise.model.world;

import org.jspecify.annotations.NullMarked;
