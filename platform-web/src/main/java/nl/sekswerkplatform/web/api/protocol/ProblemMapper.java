package nl.sekswerkplatform.web.api.protocol;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import nl.sekswerkplatform.web.Faults;

/** Every refusal and every fault leaves the API as a problem; nothing of the server reaches the reader. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
    private static final int UNCLEAR = 400;
    private static final int AWAY = 503;
    private static final String SECONDS_TO_WAIT = "10";

    @Override
    public Response toResponse(Throwable fault) {
        if (fault instanceof BadParameter unclear) {
            return problem(Response.status(UNCLEAR), UNCLEAR, unclear.getMessage());
        }
        if (fault instanceof WebApplicationException refusal) {
            int status = refusal.getResponse().getStatus();
            return problem(Response.fromResponse(refusal.getResponse()), status, detail(status));
        }
        int status = Faults.statusOf(fault);
        Response.ResponseBuilder answer = Response.status(status);
        if (status == AWAY) {
            answer.header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        }
        return problem(answer, status, detail(status));
    }

    private static Response problem(Response.ResponseBuilder answer, int status, String detail) {
        return answer.type(Problem.FORM).entity(Problem.of(status, detail)).build();
    }

    private static String detail(int status) {
        return switch (status) {
            case 400 -> "The query is not understood.";
            case 404 -> "There is nothing at this address.";
            case 405 -> "This API only reads: use GET.";
            case 406 -> "Answers are application/json.";
            case 503 -> "Temporarily away; try again in a moment.";
            default -> "Something went wrong on our side.";
        };
    }
}
