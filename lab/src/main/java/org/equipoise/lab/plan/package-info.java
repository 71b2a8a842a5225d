/** What is to be run: policies x futures x replicates, cut into numbered chunks, and the hash that tells one plan from another. */
@NullMarked
package org.equipoise.lab.plan;

import org.jspecify.annotations.NullMarked;
