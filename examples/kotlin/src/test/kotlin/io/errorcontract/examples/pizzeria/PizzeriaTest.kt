package io.errorcontract.examples.pizzeria

import io.errorcontract.model.EncodeContext
import kotlin.jvm.optionals.getOrNull
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test

/** A `when` over a sealed contract needs no `else`; the compiler asks for the error that is missing. */
fun tell(error: PizzeriaException): String =
    when (error) {
        is PizzaNotFoundException ->
            // A response may lack even what the contract requires, so the type is String?.
            "no ${error.name() ?: "such pizza"}, but ${error.alternative().getOrNull() ?: "nothing else"}"
        is OvenFullException -> "wait"
        is NotFoundException.Unknown -> "no such thing: ${error.code()}"
        is PizzeriaException.Unknown -> "failed: ${error.message}"
    }

fun exitCode(error: PizzeriaException): Int =
    when (error.errorCode().getOrNull()) {
        PizzeriaErrorCode.PIZZA_NOT_FOUND -> 3
        PizzeriaErrorCode.OVEN_FULL -> 75
        null -> 1
    }

class PizzeriaTest {
    private fun decode(status: Int, body: String): PizzeriaException =
        PizzeriaErrors.decode(status, mapOf("Content-Type" to listOf("application/json")), body)

    @Test
    fun `an error goes over the wire and comes back`() {
        val thrown = PizzaNotFoundException.builder("Napoli")
            .alternative("Margherita")
            .requestId("req_1")
            .build()
        val response = PizzeriaErrors.encode(thrown, EncodeContext.EMPTY)
        val read = decode(response.status(), response.bodyText())

        assertThat(tell(read)).isEqualTo("no Napoli, but Margherita")
        assertThat(exitCode(read)).isEqualTo(3)
        assertThat(read.requestId().getOrNull()).isEqualTo("req_1")
    }

    @Test
    fun `what the response lacks is null`() {
        val read = decode(404, """{"error":{"code":"pizza.not_found","message":"m","details":{}}}""")

        assertThat(tell(read)).isEqualTo("no such pizza, but nothing else")
    }

    @Test
    fun `what the contract does not know has a case of its own`() {
        val later = decode(404, """{"error":{"code":"table.not_found","message":"m","details":{}}}""")
        val foreign = decode(502, "<html>")

        assertThat(tell(later)).isEqualTo("no such thing: table.not_found")
        assertThat(exitCode(later)).isEqualTo(1)
        assertThat(tell(foreign)).startsWith("failed: ")
    }
}
