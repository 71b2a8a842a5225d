/** What history says of the model, part by part: what reproduces, where it has skill, and what it missed. */
@NullMarked
package org.equipoise.lab.validation;

import org.jspecify.annotations.NullMarked;
