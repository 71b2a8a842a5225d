/** Benchmarks, each beside the hand-written loop it is measured against. */
@NullMarked
package org.equipoise.bench;

import org.jspecify.annotations.NullMarked;
