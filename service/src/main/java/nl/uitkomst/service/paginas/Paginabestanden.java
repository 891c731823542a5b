package nl.uitkomst.service.paginas;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The style sheets of the pages; no other file of the class path is reachable. */
@Configuration(proxyBeanMethods = false)
class Paginabestanden implements WebMvcConfigurer {

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry register) {
        register.addResourceHandler("/css/*.css").addResourceLocations("classpath:/static/css/");
    }
}
