/** Kernel K1, two rivals and a patron: as one hand-written loop, and as mechanisms on the engine's world. */
@NullMarked
package org.equipoise.bench.k1;

import org.jspecify.annotations.NullMarked;
