/** Tests of what the benchmarks rest on. */
@org.jspecify.annotations.NullMarked
package org.equipoise.bench;
