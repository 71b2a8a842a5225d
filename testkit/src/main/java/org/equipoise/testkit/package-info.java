/** Statistical assertions and seeded properties, so that a distribution test reads like a sentence. */
@NullMarked
package org.equipoise.testkit;

import org.jspecify.annotations.NullMarked;
